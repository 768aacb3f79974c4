package nz.partnershipledger.query.person;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.list.Calling;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.query.list.Within;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.Labels;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.store.Opened;
import nz.partnershipledger.store.SealedTexts;

/** What people and partnerships are called in tables; nobody is asked here whether the reader may see the rows that name them. */
final class CalledInTables implements Calling {
    private final Names names;
    private final ViewTable<PartnershipRow> table;
    private final Labels labels;
    private final Opening opening;
    private final InstantSource clock;

    CalledInTables(Names names, ViewTables tables, Labels labels, Opening opening, QueryStore query) {
        this.names = names;
        this.table = tables.of(new Partnerships());
        this.labels = labels;
        this.opening = opening;
        this.clock = query.clock();
    }

    @Override
    public Map<PersonId, Opened> people(Within within, Collection<PersonId> people, Moment moment) {
        return people.isEmpty() ? Map.of() : names.of(within, people, moment);
    }

    @Override
    public Map<PartnershipId, Opened> partnerships(Within within, Moment moment) {
        if (within.partnerships().isEmpty()) {
            return Map.of();
        }
        List<PartnershipRow> rows = table
                .where("partnership = ANY (?)", (Object)
                        within.partnerships().stream().map(PartnershipId::value).toArray(UUID[]::new))
                .stream()
                .map(it -> it.on(Aotearoa.dayOf(clock.instant())))
                // What one wrote for oneself alone stands in a row also where one may read nothing else.
                .filter(it -> WhoMayRead.reaches(WhoMayRead.relation(within.reader(), it.standing())))
                .toList();
        Map<PartnershipId, PersonalText> sealed = labels.of(within.reader(), rows, moment);
        Texts opened = opening.open(
                within,
                sealed.entrySet().stream()
                        .map(it -> new SealedTexts.Placed(it.getKey(), it.getValue()))
                        .toList());
        Map<PartnershipId, Opened> called = new HashMap<>();
        sealed.forEach((partnership, label) -> called.put(partnership, opened.read(label)));
        return called;
    }
}
