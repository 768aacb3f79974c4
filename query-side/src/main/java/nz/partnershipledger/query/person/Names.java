package nz.partnershipledger.query.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.query.list.Within;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.store.Opened;
import nz.partnershipledger.store.SealedTexts;

/** What people are called, for whoever is shown something that names them. Names stand in no other view. */
public final class Names {
    private final ViewTable<PersonRow> table;
    private final Histories histories;
    private final Opening opening;

    /** Looks in these. */
    public Names(ViewTables tables, Histories histories, Opening opening) {
        this.table = tables.of(new People());
        this.histories = histories;
        this.opening = opening;
    }

    /**
     * The names that these people went by at a moment; nobody is left out whom the ledger knew then.
     *
     * @param within for whom, and as part of what
     * @throws nz.partnershipledger.events.rule.Refusal {@link nz.partnershipledger.query.base.ReadingRule#SAY_WHY_YOU_READ_THIS} if the reader
     *     is outside of it and gave no reason
     */
    public Map<PersonId, Opened> of(Within within, Collection<PersonId> people, Moment moment) {
        Collection<PersonRow> rows = moment.asOf() == null
                ? table.where("person = ANY (?)", (Object)
                        people.stream().map(PersonId::value).toArray(UUID[]::new))
                : Replay.of(new People(), histories.ofPeople(people, moment)).all();
        Texts opened = opening.open(
                within,
                rows.stream()
                        .map(it -> new SealedTexts.Placed(it.person(), it.name()))
                        .toList());
        Map<PersonId, Opened> names = new HashMap<>();
        rows.forEach(it -> names.put(it.person(), opened.read(it.name())));
        return names;
    }
}
