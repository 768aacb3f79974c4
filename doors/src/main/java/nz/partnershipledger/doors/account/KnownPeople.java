package nz.partnershipledger.doors.account;

import nz.partnershipledger.events.PersonId;

/** Who is registered in the ledger, as far as accounts need to know. */
@FunctionalInterface
public interface KnownPeople {
    /** Whether there is such a person. */
    boolean knows(PersonId person);
}
