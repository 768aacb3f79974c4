package nz.partnershipledger.doors.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;

/**
 * An account as it is kept.
 *
 * @param password its hash, with the name of the algorithm in front
 * @param version counts its changes, from 1
 */
record Account(
        UUID id,
        String username,
        PersonId person,
        String password,
        SystemRole role,
        Set<String> clusters,
        boolean enabled,
        long version,
        Instant createdAt) {

    Actor actor() {
        return new Actor(person, role, clusters);
    }

    /** It goes into logs and error messages without its hash. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
