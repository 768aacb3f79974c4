package nz.partnershipledger.command.desk;

import java.util.UUID;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.events.PersonId;
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
 * @param unknown the field that names someone whom the ledger does not know, if any does; told only to those who may record
 * @param wayInBy who last opened that account or gave a code for it, until its owner has seen that they did
 */
public record Asking(
        Acting acting,
        UUID account,
        Source source,
        String request,
        String path,
        @Nullable String idempotencyKey,
        @Nullable Long ifMatch,
        @Nullable String unknown,
        @Nullable PersonId wayInBy) {
    /** Asks for something that names nobody unknown. */
    public Asking(
            Acting acting,
            UUID account,
            Source source,
            String request,
            String path,
            @Nullable String idempotencyKey,
            @Nullable Long ifMatch) {
        this(acting, account, source, request, path, idempotencyKey, ifMatch, null, null);
    }

    /** The same, by a way in that this person made, if any. */
    public Asking through(@Nullable PersonId maker) {
        return new Asking(acting, account, source, request, path, idempotencyKey, ifMatch, unknown, maker);
    }

    /** The same, where this field, if any, names someone unknown. */
    public Asking naming(@Nullable String unknown) {
        return new Asking(acting, account, source, request, path, idempotencyKey, ifMatch, unknown, wayInBy);
    }

    /** The same, whatever version the caller saw; for looking something up on the way. */
    public Asking withoutVersion() {
        return new Asking(acting, account, source, request, path, idempotencyKey, null, null, wayInBy);
    }

    /** The same, under no key; for what cannot be answered twice. */
    public Asking withoutKey() {
        return new Asking(acting, account, source, request, path, null, ifMatch, unknown, wayInBy);
    }

    /** The same, under another key; for one of the several things that one request asks for. */
    public Asking withKey(String key) {
        return new Asking(acting, account, source, request, path, key, null, null, wayInBy);
    }
}
