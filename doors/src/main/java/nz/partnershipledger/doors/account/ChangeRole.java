package nz.partnershipledger.doors.account;

import java.util.Objects;
import java.util.Set;
import nz.partnershipledger.events.SystemRole;
import org.jspecify.annotations.Nullable;

/**
 * Changes what an account may do.
 *
 * @param role what it may do from then on
 * @param clusters the clusters it looks after from then on, by code
 */
public record ChangeRole(SystemRole role, @Nullable Set<String> clusters) {
    Set<String> clustersOrNone() {
        return Objects.requireNonNullElse(clusters, Set.of());
    }
}
