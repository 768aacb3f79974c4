package nz.partnershipledger.command.desk;

import java.util.UUID;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.events.Source;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for something, and how.
 *
 * @param acting who acts, on which day
 * @param account the account they are signed in with
 * @param source the way the request came in
 * @param request the request's id
 * @param path what is asked for: the method and path of the request
 * @param idempotencyKey the caller's name for this request, if they gave one
 * @param ifMatch the version of the history that the caller saw, if they said so
 */
public record Asking(
        Acting acting,
        UUID account,
        Source source,
        String request,
        String path,
        @Nullable String idempotencyKey,
        @Nullable Long ifMatch) {}
