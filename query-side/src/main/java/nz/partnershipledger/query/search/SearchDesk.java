package nz.partnershipledger.query.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.doors.words.PlaceNames;
import nz.partnershipledger.doors.words.Sought;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.hui.VoiceHeard;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.entry.Part;
import nz.partnershipledger.query.entry.Timeline;
import nz.partnershipledger.query.entry.TimelineReading;
import nz.partnershipledger.query.entry.TimelineRow;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Outside;
import nz.partnershipledger.query.list.Outside.Openness;
import nz.partnershipledger.query.list.Readers;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.query.partnership.Seen;
import nz.partnershipledger.query.person.People;
import nz.partnershipledger.query.person.PeopleInReach;
import nz.partnershipledger.query.search.SearchAnswer.In;
import nz.partnershipledger.query.search.SearchAnswer.Place;
import nz.partnershipledger.query.search.SearchAnswer.Some;
import nz.partnershipledger.query.search.SearchAnswer.Someone;
import nz.partnershipledger.query.search.SearchAnswer.Written;
import nz.partnershipledger.store.Catalogue;

/**
 * Looks for words. People and partnerships are found where the reader may know them; what was written only where they take part, or once they
 * have said why they read a partnership. It is looked for in memory, among texts that were opened for this reader: what was sought stands in no
 * statement to the database, and is kept nowhere.
 */
final class SearchDesk {
    /** How much of a kind is shown. */
    static final int SHOWN = 10;

    private static final List<Fold<?>> VIEWS = List.of(new Timeline(), new Partnerships(), new People());
    private static final String VOICE = Catalogue.storedForm(VoiceHeard.class).name();
    private static final Comparator<TimelineRow> LATEST_FIRST = Comparator.comparing(TimelineRow::happenedOn)
            .thenComparingLong(TimelineRow::position)
            .reversed();

    private final PartnershipsInReach reach;
    private final PartnershipReading partnerships;
    private final PeopleInReach people;
    private final Outside outside;
    private final Opening opening;
    private final PlaceNames names;
    private final CatchUp catchUp;

    SearchDesk(
            PartnershipsInReach reach,
            PartnershipReading partnerships,
            PeopleInReach people,
            Outside outside,
            Opening opening,
            PlaceNames names,
            CatchUp catchUp) {
        this.reach = reach;
        this.partnerships = partnerships;
        this.people = people;
        this.outside = outside;
        this.opening = opening;
        this.names = names;
        this.catchUp = catchUp;
    }

    /** A kind of what was written down. */
    private enum Kind {
        PROMISE,
        DECISION,
        DISAGREEMENT,
        VOICE,
        ENTRY;

        static Kind of(TimelineRow row) {
            if (row.commitment() != null) {
                return PROMISE;
            }
            if (row.matter() != null && row.feature() == Feature.DECISION) {
                return DECISION;
            }
            if (row.matter() != null && row.feature() == Feature.DISAGREEMENT) {
                return DISAGREEMENT;
            }
            return row.type().equals(SearchDesk.VOICE) ? VOICE : ENTRY;
        }
    }

    /** An entry, and the words in which it was found. */
    private record Hit(Seen seen, TimelineRow row, Text words) {}

    /** All that this reader may know of in which this is found. */
    SearchAnswer look(Actor reader, Sought sought, AskedMoment asked) {
        catchUp.with(asked.after(), VIEWS);
        List<PartnershipRow> reached = reached(reader);
        List<Seen> read = read(reader, reached, asked);
        List<PartnershipRow> known = asTheyMayBeKnown(reached, read);
        Map<Kind, List<Hit>> hits =
                hits(reader, sought, read).stream().collect(Collectors.groupingBy(it -> Kind.of(it.row())));
        return new SearchAnswer(
                people(reader, sought, asked, known, read),
                places(reader, sought, known),
                once(hits.getOrDefault(Kind.PROMISE, List.of())),
                once(hits.getOrDefault(Kind.DECISION, List.of())),
                once(hits.getOrDefault(Kind.DISAGREEMENT, List.of())),
                some(hits.getOrDefault(Kind.VOICE, List.of()), SearchDesk::written),
                some(hits.getOrDefault(Kind.ENTRY, List.of()), SearchDesk::written));
    }

    private List<PartnershipRow> reached(Actor reader) {
        WhoMayRead.Reach far = WhoMayRead.reach(reader);
        return far.isNothing() || far.countsOnly() ? List.of() : reach.of(reader, null);
    }

    /** Those in which words are looked for. */
    private List<Seen> read(Actor reader, List<PartnershipRow> reached, AskedMoment asked) {
        Map<PartnershipId, Openness> openness = outside.openness(
                reader, reached.stream().map(PartnershipRow::partnership).toList());
        return reached.stream()
                .map(PartnershipRow::partnership)
                .filter(it -> switch (openness.getOrDefault(it, Openness.CLOSED)) {
                    case WITHIN, OPENED -> true;
                    case IN_LISTS, CLOSED -> false;
                })
                .map(it -> partnerships.look(
                        reader, it, new AskedMoment.Unplaced(asked, null), List.of(new Timeline(), new Partnerships())))
                .toList();
    }

    /** Whoever has left a partnership knows it as it was until then. */
    private static List<PartnershipRow> asTheyMayBeKnown(List<PartnershipRow> reached, List<Seen> read) {
        Map<PartnershipId, PartnershipRow> asRead =
                read.stream().collect(Collectors.toMap(Seen::partnership, Seen::then));
        return reached.stream()
                .map(it -> asRead.getOrDefault(it.partnership(), it))
                .toList();
    }

    private List<Hit> hits(Actor reader, Sought sought, List<Seen> read) {
        List<Hit> all = read.stream()
                .flatMap(seen -> TimelineReading.of(seen).stream()
                        .flatMap(row -> texts(row).map(text -> new Hit(seen, row, Text.in(row.stream(), text)))))
                .toList();
        Set<Text> found = opening.holding(reader, all.stream().map(Hit::words).toList(), sought::isIn);
        Set<Long> told = new HashSet<>();
        return all.stream()
                .filter(it -> found.contains(it.words()))
                .filter(it -> told.add(it.row().position()))
                .sorted(Comparator.comparing(Hit::row, LATEST_FIRST))
                .toList();
    }

    /** What was written with an entry, and nothing that it only speaks of. */
    private static Stream<PersonalText> texts(TimelineRow row) {
        return Stream.of(
                        Stream.ofNullable(row.what()),
                        row.parts().stream()
                                .flatMap(it ->
                                        it instanceof Part.Said(PersonalText said) ? Stream.of(said) : Stream.of()),
                        row.words().stream())
                .flatMap(it -> it)
                .distinct();
    }

    /** Each promise, decision and difference once. */
    private static Some<Written> once(List<Hit> hits) {
        Map<UUID, Hit> latest = new LinkedHashMap<>();
        hits.forEach(it -> latest.putIfAbsent(Objects.requireNonNull(thing(it.row())), it));
        return some(List.copyOf(latest.values()), SearchDesk::written);
    }

    private static UUID thing(TimelineRow row) {
        return row.commitment() == null
                ? Objects.requireNonNull(row.matter())
                : row.commitment().value();
    }

    private static <T, R> Some<R> some(List<T> all, Function<T, R> told) {
        return new Some<>(all.stream().limit(SHOWN).map(told).toList(), all.size());
    }

    private static Written written(Hit hit) {
        TimelineRow row = hit.row();
        String partnership = "/api/partnerships/" + row.partnership();
        Map<String, String> links = new HashMap<>();
        links.put("self", partnership + "/entries/" + row.position());
        switch (Kind.of(row)) {
            case PROMISE -> links.put("commitment", partnership + "/commitments/" + thing(row));
            case DECISION -> links.put("decision", partnership + "/decisions/" + thing(row));
            case DISAGREEMENT -> links.put("disagreement", partnership + "/disagreements/" + thing(row));
            case VOICE, ENTRY -> {}
        }
        return new Written(
                row.partnership(),
                label(hit.seen()),
                row.position(),
                row.type(),
                row.feature().word(),
                row.happenedOn(),
                row.recordedFor() == null ? row.recorder() : row.recordedFor(),
                hit.words(),
                Readers.say(row.privateTo(), row.readers()),
                links);
    }

    private static Text label(Seen seen) {
        return Text.in(seen.partnership(), seen.then().label());
    }

    private Some<Place> places(Actor reader, Sought sought, List<PartnershipRow> known) {
        List<Place> all = known.stream()
                .map(it -> new Place(
                        it.partnership(),
                        Text.in(it.partnership(), it.label()).opening(Text.Opens.IN_LISTS),
                        it.cluster(),
                        it.kura()))
                .toList();
        Set<Text> found = opening.holding(reader, all.stream().map(Place::label).toList(), sought::isIn);
        return some(
                byName(
                        reader,
                        all.stream()
                                .filter(it -> found.contains(it.label()) || stands(it, sought))
                                .toList(),
                        Place::label),
                it -> it);
    }

    private boolean stands(Place it, Sought sought) {
        return Stream.of(it.cluster(), names.cluster(it.cluster()), it.kura(), names.kura(it.kura()))
                .anyMatch(sought::isIn);
    }

    private Some<Someone> people(
            Actor reader, Sought sought, AskedMoment asked, List<PartnershipRow> known, List<Seen> read) {
        List<Someone> all = people.of(reader, asked.moment()).stream()
                .map(it -> new Someone(
                        it.row().person(),
                        Text.nameOf(it.row().person(), it.row().name(), it.through()),
                        in(it.row().person(), read),
                        known.stream()
                                .anyMatch(place ->
                                        place.facilitator().equals(it.row().person()))))
                .toList();
        Set<Text> found =
                opening.holding(reader, all.stream().map(Someone::name).toList(), sought::isIn);
        return some(
                byName(
                        reader,
                        all.stream().filter(it -> found.contains(it.name())).toList(),
                        Someone::name),
                it -> it);
    }

    private static List<In> in(PersonId person, List<Seen> read) {
        Predicate<PartnershipRow> takesPart = it ->
                it.partners().stream().anyMatch(partner -> partner.person().equals(person) && !partner.neverJoined());
        return read.stream()
                .filter(it -> takesPart.test(it.then()))
                .map(it -> new In(it.partnership(), label(it)))
                .toList();
    }

    private <T> List<T> byName(Actor reader, Collection<T> found, Function<T, Text> name) {
        List<T> sorted = new ArrayList<>(found);
        opening.rank(reader, sorted.stream().map(name).toList());
        sorted.sort(Comparator.comparing(it -> name.apply(it).place()));
        return sorted;
    }
}
