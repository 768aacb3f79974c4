package nz.partnershipledger.doors.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is kept.
 *
 * @param password its hash, with the name of the algorithm in front
 * @param version counts what ends its sessions, from 1
 * @param codeUntil until when the password is a code, good for choosing another with alone; null once its owner has chosen one
 * @param wayInBy who last opened it or gave a code, until its owner has seen that they did
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
        Instant createdAt,
        @Nullable Instant codeUntil,
        @Nullable PersonId wayInBy) {

    Actor actor() {
        return new Actor(person, role, clusters);
    }

    /** It goes into logs and error messages without its hash. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
