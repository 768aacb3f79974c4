package nz.partnershipledger.command.desk;

import nz.partnershipledger.doors.account.KnownPeople;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.store.LedgerEvents;

/** Whom the ledger knows: those who have a history of their own. */
public final class KnownToTheLedger implements KnownPeople {
    private final LedgerEvents events;

    /** Asks the ledger itself. */
    public KnownToTheLedger(LedgerEvents events) {
        this.events = events;
    }

    @Override
    public boolean knows(PersonId person) {
        return events.version(person) > 0;
    }
}
