package nz.partnershipledger.doors.account;

import java.util.UUID;
import nz.partnershipledger.doors.page.Reader;
import nz.partnershipledger.events.Actor;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is signed in; controllers may take it as an argument, or only its {@link Actor}.
 *
 * @param account the id of the account
 * @param username its username
 * @param actor who acts
 * @param version the account's version when it was read
 */
public record SignedIn(UUID account, String username, Actor actor, long version)
        implements AuthenticatedPrincipal, Reader {
    static SignedIn to(Account account) {
        return new SignedIn(account.id(), account.username(), account.actor(), account.version());
    }

    @Override
    public String getName() {
        return username;
    }
}
