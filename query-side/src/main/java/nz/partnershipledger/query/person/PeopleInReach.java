package nz.partnershipledger.query.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Within;
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
    private final Opening opening;

    /** Looks in these. */
    public PeopleInReach(ViewTables tables, PartnershipsInReach partnerships, Histories histories, Opening opening) {
        this.table = tables.of(new People());
        this.partnerships = partnerships;
        this.histories = histories;
        this.opening = opening;
    }

    /**
     * Someone whom the reader may know.
     *
     * @param row what they are called
     * @param through the partnerships through which alone, and from outside, the reader knows of them; none where they know them otherwise
     */
    public record Known(PersonRow row, Set<PartnershipId> through) {}

    /**
     * Those whose names a reader may be given.
     *
     * @param within as part of what
     */
    public record ByName(List<PersonId> people, Within within) {}

    /** Those who may be named to the reader at a moment; whoever is outside, and has not said why they read, is told fewer. */
    public ByName byName(Actor reader, Moment moment) {
        Collection<Known> known = of(reader, moment);
        Set<PartnershipId> open = opening.openInLists(
                reader, known.stream().flatMap(it -> it.through().stream()).collect(Collectors.toSet()));
        List<Known> named = known.stream()
                .filter(it -> it.through().isEmpty() || it.through().stream().anyMatch(open::contains))
                .toList();
        return new ByName(
                named.stream().map(it -> it.row().person()).toList(),
                Within.list(
                        reader,
                        named.stream()
                                .flatMap(it -> it.through().stream())
                                .filter(open::contains)
                                .collect(Collectors.toSet())));
    }

    /** All of them, with the names they had at the moment. */
    public Collection<Known> of(Actor reader, Moment moment) {
        Map<PersonId, Set<PartnershipId>> shared = sharedWith(reader, moment);
        return rows(reader, moment, shared.keySet()).stream()
                .map(it -> new Known(
                        it,
                        WhoMayRead.knowsEveryone(reader)
                                        || it.registeredBy().equals(reader.person())
                                        || it.person().equals(reader.person())
                                ? Set.of()
                                : shared.getOrDefault(it.person(), Set.of())))
                .toList();
    }

    private Collection<PersonRow> rows(Actor reader, Moment moment, Set<PersonId> shared) {
        List<PersonRow> known = WhoMayRead.knowsEveryone(reader)
                ? table.where("true")
                : table.where(
                        "person = ANY (?) OR registered_by = ?",
                        shared.stream().map(PersonId::value).toArray(UUID[]::new),
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

    /** Whoever joined later is not among those that the reader met by then. With each stands through what the reader, from outside, knows of them. */
    private Map<PersonId, Set<PartnershipId>> sharedWith(Actor reader, Moment moment) {
        Map<PersonId, Set<PartnershipId>> people = new HashMap<>();
        Set<PersonId> met = new HashSet<>(Set.of(reader.person()));
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
            for (PartnershipRow row : then) {
                Set<PersonId> known = knownIn(reader, row);
                if (WhoMayRead.relation(reader, row.standing()) instanceof Relation.Leader) {
                    known.forEach(it ->
                            people.computeIfAbsent(it, _ -> new HashSet<>()).add(row.partnership()));
                } else {
                    met.addAll(known);
                }
            }
        }
        met.forEach(it -> people.put(it, Set.of()));
        return people;
    }

    private static Set<PersonId> knownIn(Actor reader, PartnershipRow partnership) {
        return switch (WhoMayRead.relation(reader, partnership.standing())) {
            case Relation.Partner partner -> everyone(partnership);
            case Relation.Leader leader -> everyone(partnership);
            case Relation.FormerPartner former -> met(reader.person(), partnership);
            case Relation.Paused _, Relation.Counter _, Relation.Stranger _ -> Set.of();
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
