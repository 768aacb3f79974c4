package nz.partnershipledger.query.person;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.PartnershipRow.Partner;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.partnership.PartnershipsInReach;

/** Finds the people whom a reader may know: those of the partnerships they read, those they registered, and themselves. */
public final class PeopleInReach {
    private final ViewTable<PersonRow> table;
    private final PartnershipsInReach partnerships;
    private final Histories histories;

    /** Looks in these. */
    public PeopleInReach(ViewTables tables, PartnershipsInReach partnerships, Histories histories) {
        this.table = tables.of(new People());
        this.partnerships = partnerships;
        this.histories = histories;
    }

    /** All of them, with the names they had at the moment. */
    public Collection<PersonRow> of(Actor reader, Moment moment) {
        List<PersonRow> known = WhoMayRead.knowsEveryone(reader)
                ? table.where("true")
                : table.where(
                        "person = ANY (?) OR registered_by = ?",
                        sharedWith(reader, moment).stream().map(PersonId::value).toArray(UUID[]::new),
                        reader.person().value());
        if (moment.isNow()) {
            return known;
        }
        List<Recorded<? extends LedgerEvent>> history =
                histories.ofPeople(known.stream().map(PersonRow::person).toList(), moment);
        return Replay.of(new People(), history).all();
    }

    /** The partnerships in which the reader may know people. */
    public List<PartnershipRow> partnerships(Actor reader) {
        WhoMayRead.Reach reach = WhoMayRead.reach(reader);
        return reach.isNothing() || reach.countsOnly()
                ? List.of()
                : partnerships.of(reader, null).stream()
                        .filter(it -> !knownIn(reader, it).isEmpty())
                        .toList();
    }

    /** Whoever joined later is not among those that the reader met by then. */
    private Set<PersonId> sharedWith(Actor reader, Moment moment) {
        Set<PersonId> people = new HashSet<>();
        people.add(reader.person());
        WhoMayRead.Reach reach = WhoMayRead.reach(reader);
        if (!reach.isNothing() && !reach.countsOnly()) {
            List<PartnershipRow> now = partnerships.of(reader, null);
            Collection<PartnershipRow> then = moment.isNow()
                    ? now
                    : Replay.of(
                                    new Partnerships(),
                                    histories.of(
                                            reader,
                                            now.stream()
                                                    .map(PartnershipRow::standing)
                                                    .toList(),
                                            moment))
                            .all();
            then.forEach(it -> people.addAll(knownIn(reader, it)));
        }
        return people;
    }

    private static Set<PersonId> knownIn(Actor reader, PartnershipRow partnership) {
        return switch (WhoMayRead.relation(reader, partnership.standing())) {
            case Relation.Partner partner -> everyone(partnership);
            case Relation.Leader leader -> everyone(partnership);
            case Relation.FormerPartner former -> met(reader.person(), partnership);
            case Relation.Counter counter -> Set.of();
            case Relation.Stranger stranger -> Set.of();
        };
    }

    private static Set<PersonId> everyone(PartnershipRow partnership) {
        return partnership.partners().stream().map(Partner::person).collect(Collectors.toSet());
    }

    /** Those who joined before this partner left for the last time. */
    private static Set<PersonId> met(PersonId former, PartnershipRow partnership) {
        int last = partnership.partners().stream()
                .filter(it -> it.person().equals(former))
                .mapToInt(partnership.partners()::lastIndexOf)
                .max()
                .orElse(-1);
        return partnership.partners().stream()
                .limit(last + 1L)
                .map(Partner::person)
                .collect(Collectors.toSet());
    }
}
