package nz.partnershipledger.doors.account;

import java.util.Objects;
import java.util.Set;
import nz.partnershipledger.doors.json.Worded;
import nz.partnershipledger.doors.json.Wording;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import org.jspecify.annotations.Nullable;

/**
 * Opens an account for someone.
 *
 * @param person whose it is; registered already
 * @param username 2 to 64 small letters, digits, dots, hyphens and underscores; better not a person's name
 * @param password 12 to 200 characters
 * @param role what the account may do
 * @param clusters the clusters it looks after, by code
 */
public record OpenAccount(
        PersonId person,
        String username,
        @Worded(Wording.SECRET) String password,
        SystemRole role,
        @Nullable Set<String> clusters) {

    Set<String> clustersOrNone() {
        return Objects.requireNonNullElse(clusters, Set.of());
    }

    /** It is never shown with its password. */
    @Override
    public String toString() {
        return "OpenAccount[" + person + "]";
    }
}
