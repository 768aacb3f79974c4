package nz.partnershipledger.doors.account;

import java.time.Instant;
import java.util.List;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;

/**
 * Something that was done to an account, and stays known.
 *
 * @param what what was done
 * @param by who did it
 * @param role what the account may do from then on
 * @param clusters the clusters it looks after from then on, by code
 */
public record AccountChange(What what, PersonId by, SystemRole role, List<String> clusters, Instant at) {
    /** Keeps its own copy of the clusters. */
    public AccountChange {
        clusters = List.copyOf(clusters);
    }

    /** What can be done to an account. */
    public enum What {
        /** It was opened, with a code. */
        OPENED,
        /** Someone asked that a code be given, which takes a second person. */
        CODE_ASKED_FOR,
        /** A code was given; the password before it, and all sessions, ended. */
        CODE_GIVEN,
        /** Its owner chose a password. */
        PASSWORD_CHOSEN,
        /** Its owner saw who let them in. */
        WAY_IN_SEEN,
        /** Its owner ended all their sessions. */
        SIGNED_OUT_EVERYWHERE,
        /** It was closed. */
        CLOSED,
        /** It was opened again. */
        REOPENED,
        /** What it may do, or the clusters it looks after, changed. */
        ROLE_CHANGED
    }
}
