package nz.partnershipledger.query.person;

import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.events.person.PersonRegistered;
import nz.partnershipledger.events.person.PersonRenamed;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;

/** The view of what people are called. Names are looked up here and stand in no other row. */
public final class People implements Fold<PersonRow> {
    @Override
    public String name() {
        return "people";
    }

    @Override
    public Class<PersonRow> row() {
        return PersonRow.class;
    }

    @Override
    public List<String> key() {
        return List.of("person");
    }

    @Override
    public Object keyOf(PersonRow row) {
        return row.person();
    }

    @Override
    public boolean follows(StreamId stream) {
        return stream instanceof PersonId;
    }

    @Override
    public Set<Touched> touches(LedgerEvent event) {
        return switch (event) {
            case PersonEvent person ->
                Set.of(new Touched("person", person.person().value()));
            case PartnershipEvent elsewhere -> Set.of();
        };
    }

    @Override
    public void on(Recorded<? extends LedgerEvent> recorded, Rows<PersonRow> rows) {
        switch (recorded.event()) {
            case PersonRegistered registered ->
                rows.add(new PersonRow(registered.person(), registered.name(), recorded.recorder()));
            case PersonRenamed renamed -> rows.change(renamed.person(), row -> row.renamed(renamed.name()));
            case PartnershipEvent elsewhere -> {}
        }
    }
}
