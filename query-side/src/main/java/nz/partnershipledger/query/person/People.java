package nz.partnershipledger.query.person;

import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.events.person.PersonRegistered;
import nz.partnershipledger.events.person.PersonRenamed;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;

/** The view of what people are called. Names are looked up here and stand in no other row. */
public final class People extends Fold<PersonRow> {
    /** Hears what people are called. */
    public People() {
        super("people", PersonRow.class, PersonRow::person, "person");
        hears(PersonEvent.class, it -> rowsOf(it.person().value()), People::called);
    }

    @Override
    public boolean follows(StreamId stream) {
        return stream instanceof PersonId;
    }

    private static void called(Recorded<PersonEvent> recorded, Rows<PersonRow> rows) {
        switch (recorded.event()) {
            case PersonRegistered it -> rows.add(new PersonRow(it.person(), it.name(), recorded.recorder()));
            case PersonRenamed it -> rows.change(it.person(), row -> row.renamed(it.name()));
        }
    }
}
