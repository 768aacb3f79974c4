package nz.partnershipledger.command.desk;

import java.util.Collection;
import nz.partnershipledger.command.base.ThisPersonIsNotKnown;
import nz.partnershipledger.doors.account.KnownPeople;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.store.LedgerEvents;
import org.jspecify.annotations.Nullable;

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

    /**
     * Refuses someone who is not known.
     *
     * @param field the field that names them
     * @throws ThisPersonIsNotKnown if there is no such person
     */
    public void check(PersonId person, String field) {
        if (!knows(person)) {
            throw new ThisPersonIsNotKnown(field);
        }
    }

    /** This field, if it names someone who is not known; null if all are. */
    public @Nullable String unknownIn(String field, Collection<PersonId> people) {
        return people.stream().allMatch(this::knows) ? null : field;
    }
}
