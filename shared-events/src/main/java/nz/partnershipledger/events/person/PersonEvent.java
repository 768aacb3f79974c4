package nz.partnershipledger.events.person;

import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PersonId;

/** A fact about a person, apart from any partnership. */
public sealed interface PersonEvent extends LedgerEvent permits PersonRegistered, PersonRenamed {
    /** Whom it is about. */
    PersonId person();
}
