package nz.partnershipledger.doors.account;

import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PersonId;

/** How someone who would help another in stands to them, as the ledger knows. */
@FunctionalInterface
public interface WhoStandsBy {
    /** What stands between two people, the nearest of it. */
    enum Tie {
        /** Nothing. */
        NONE,
        /** They facilitate some of the partnerships that the other takes part in. */
        FACILITATES_SOME,
        /** They look after the cluster of one of these partnerships. */
        LEADS,
        /** They facilitate all of these partnerships, of which there is at least one. */
        FACILITATES_ALL
    }

    /** How this actor stands to this person. */
    Tie between(Actor actor, PersonId person);
}
