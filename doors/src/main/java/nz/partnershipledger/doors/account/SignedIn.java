package nz.partnershipledger.doors.account;

import java.util.UUID;
import nz.partnershipledger.doors.page.Reader;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is signed in; controllers may take it as an argument, or only its {@link Actor}.
 *
 * @param account the id of the account
 * @param username its username
 * @param actor who acts
 * @param version the account's version when it was read
 * @param byCode whether they came in with a code, and first choose a password
 * @param wayInBy who last opened the account or gave a code for it, until its owner has seen that they did
 */
public record SignedIn(
        UUID account,
        String username,
        Actor actor,
        long version,
        boolean byCode,
        @Nullable PersonId wayInBy) implements AuthenticatedPrincipal, Reader {
    static SignedIn to(Account account) {
        return new SignedIn(
                account.id(),
                account.username(),
                account.actor(),
                account.version(),
                account.codeUntil() != null,
                account.wayInBy());
    }

    @Override
    public String getName() {
        return username;
    }
}
