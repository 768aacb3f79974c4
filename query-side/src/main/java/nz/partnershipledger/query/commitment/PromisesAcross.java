package nz.partnershipledger.query.commitment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.list.Found;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.live.Clocks;
import nz.partnershipledger.query.live.Meanwhile;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.query.partnership.PartnershipsInReach.Around;
import org.jspecify.annotations.Nullable;

/**
 * Promises across partnerships, now or as the ledger knew them at a moment, asked of the database: it filters, counts, sorts and cuts into pages, and a page's own
 * rows alone are read ({@code docs/decisions/0065-questions-are-answered-by-the-database.md}).
 *
 * <p>That holds for what the reader may know wholly. What they know in part, and what they still know of partnerships that they left, is
 * made from the histories, and joins the rest in memory by the same rules.
 */
final class PromisesAcross {
    /** How many rows of a whole list are read at a time. */
    private static final int PART = 500;

    private final QueryStore query;
    private final ViewTables tables;
    private final PartnershipsInReach reach;
    private final FollowThroughReading reading;
    private final Clocks clocks;

    PromisesAcross(QueryStore query, ViewTables tables, PartnershipsInReach reach, FollowThroughReading reading) {
        this.query = query;
        this.tables = tables;
        this.reach = reach;
        this.reading = reading;
        this.clocks = new Clocks(query.database());
    }

    /**
     * Those that are asked for.
     *
     * @param day the day on which it is judged what is overdue
     * @throws nz.partnershipledger.events.rule.Refusal as {@link PartnershipsInReach#around}
     */
    Matched asked(Actor reader, FollowThroughFilter filter, Moment moment, LocalDate day) {
        if (!isKnownToTheDatabase(moment)) {
            return new Figures(reader, filter, reading.then(reader, filter, moment, day));
        }
        Around around = reach.around(reader);
        if (!moment.isNow() && !clocks.areTrusted(scope(around), query.clock().instant())) {
            return new Figures(reader, filter, reading.then(reader, filter, moment, day));
        }
        PromiseQuestion question =
                new PromiseQuestion(query.database(), tables, reader, around, filter, moment.asOf(), day);
        FollowThroughReading.Found elsewhere = elsewhere(reader, around, moment, question);
        return new Asked(filter, moment, day, question, new Figures(reader, filter, elsewhere.wanted(filter, day)));
    }

    private static Clocks.Scope scope(Around around) {
        return new Clocks.Scope(
                around.clusters(),
                around.own().stream().map(it -> it.partnership().value()).collect(toSet()));
    }

    /** Rows stand in the order in which they were recorded; what had happened by a day is another order, and folded. */
    private boolean isKnownToTheDatabase(Moment moment) {
        return moment.isNow()
                || (moment.happenedBy() == null
                        && moment.upTo() == null
                        && tables.of(new FollowThrough()).knowsItsTime()
                        && tables.of(new Partnerships()).knowsItsTime());
    }

    /** What the database cannot tell, because this reader knows some entries of it and not others. */
    private FollowThroughReading.Found elsewhere(Actor reader, Around around, Moment moment, PromiseQuestion question) {
        Map<PartnershipId, PartnershipRow> left = around.own().stream()
                .filter(it -> WhoMayRead.relation(reader, it.standing()) instanceof Relation.FormerPartner)
                .collect(toMap(PartnershipRow::partnership, Function.identity()));
        Map<PartnershipId, Set<FollowThroughRow.Key>> inPart = question.inPart();
        Map<PartnershipId, PartnershipRow> known = new HashMap<>(left);
        known(inPart.keySet()).forEach(it -> known.put(it.partnership(), it));
        boolean own = isOneOfTheirs(reader, around, question);
        if (known.isEmpty()) {
            return new FollowThroughReading.Found(List.of(), Map.of(), own);
        }
        FollowThroughReading.Found replayed = reading.replayed(reader, known.values(), moment);
        return new FollowThroughReading.Found(
                replayed.rows().stream()
                        .filter(row -> row.begun().privateTo() == null)
                        .filter(row -> left.containsKey(row.partnership())
                                || inPart.getOrDefault(row.partnership(), Set.of())
                                        .contains(row.key()))
                        .toList(),
                replayed.partnerships(),
                own);
    }

    private static boolean isOneOfTheirs(Actor reader, Around around, PromiseQuestion question) {
        Set<PartnershipId> theirs = around.own().stream()
                .filter(it -> WhoMayRead.relation(reader, it.standing()) instanceof Relation.Partner)
                .map(PartnershipRow::partnership)
                .collect(toSet());
        if (theirs.isEmpty()) {
            return false;
        }
        List<PartnershipId> asked = question.fewPartnerships();
        return asked.size() == 1 && theirs.contains(asked.getFirst());
    }

    private List<PartnershipRow> known(Collection<PartnershipId> partnerships) {
        LocalDate today = Aotearoa.dayOf(query.clock().instant());
        return tables.of(new Partnerships()).where("partnership = ANY (?)", (Object) ids(partnerships)).stream()
                .map(it -> it.on(today))
                .toList();
    }

    private static UUID[] ids(Collection<PartnershipId> ids) {
        return ids.stream().map(PartnershipId::value).toArray(UUID[]::new);
    }

    /** What was asked, and what of it is told from elsewhere. */
    final class Asked implements Matched {
        private final FollowThroughFilter filter;
        private final Moment moment;
        private final LocalDate day;
        private final PromiseQuestion question;
        final Figures elsewhere;
        private final Meanwhile<Map<PromiseQuestion.Alike, Long>> counts;
        private final Meanwhile<List<PersonId>> somePromisers;

        private Asked(
                FollowThroughFilter filter, Moment moment, LocalDate day, PromiseQuestion question, Figures elsewhere) {
            this.filter = filter;
            this.moment = moment;
            this.day = day;
            this.question = question;
            this.elsewhere = elsewhere;
            this.counts = new Meanwhile<>(question::counts);
            this.somePromisers = new Meanwhile<>(question::somePromisers);
        }

        private long count(Predicate<PromiseQuestion.Alike> which) {
            return counts.get().entrySet().stream()
                    .filter(it -> which.test(it.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        private boolean isCounted(PromiseQuestion.Alike promises) {
            return elsewhere.found().ownPartnership() || !promises.ofOthersFamily();
        }

        @Override
        public @Nullable Summary on(LocalDate asked) {
            return elsewhere.measureAPerson(() -> somePromisers.get().stream())
                    ? null
                    : Summary.of(figure -> count(it -> isCounted(it) && it.isCountedAs(figure))
                            + elsewhere.counted().stream()
                                    .filter(row -> figure.counts(row, day))
                                    .count());
        }

        @Override
        public Found.Some<FollowThroughRow> rows(Found.Place from) {
            return rows(from, PART);
        }

        /** As it is asked; a whole list has so many rows in each part. */
        Found.Some<FollowThroughRow> rows(Found.Place from, int atATime) {
            Found.Some<FollowThroughRow> inMemory = elsewhere.rows(from);
            if (WhoMayRead.reach(elsewhere.reader()).countsOnly()) {
                return inMemory;
            }
            boolean countedAlone = filter.figure() != null && !elsewhere.found().ownPartnership();
            counts.begin();
            if (filter.couldPickOutAPerson()) {
                somePromisers.begin();
            }
            List<FollowThroughRow> rows = new ArrayList<>(inMemory.rows());
            if (from.limit() != null) {
                question.page(from, countedAlone).stream().map(this::read).forEach(rows::add);
            }
            long total = count(it -> !countedAlone || isCounted(it)) + inMemory.count();
            return new Found.Some<>(
                    rows, from.limit() == null ? inParts(from, countedAlone, atATime) : List.of(), total);
        }

        /** Which they are is asked at once, and each when its turn comes: a list of any length needs little room, and keeps no connection. */
        private Iterable<List<FollowThroughRow>> inParts(Found.Place from, boolean countedAlone, int atATime) {
            return () -> question.parts(from, countedAlone, atATime).stream()
                    .map(this::rows)
                    .filter(some -> !some.isEmpty())
                    .iterator();
        }

        List<FollowThroughRow> rows(PromiseQuestion.PartOfAll part) {
            List<FollowThroughRow> rows =
                    new ArrayList<>(question.rows(part).stream().map(this::read).toList());
            if (rows.size() < part.many()) {
                Map<PartnershipId, Set<FollowThroughRow.Key>> since = question.inPartSince(part);
                reading.replayed(elsewhere.reader(), known(since.keySet()), moment).rows().stream()
                        .filter(it ->
                                since.getOrDefault(it.partnership(), Set.of()).contains(it.key()))
                        .forEach(rows::add);
            }
            return rows;
        }

        @Override
        public List<FollowThroughRow> ofOneself() {
            List<FollowThroughRow> rows = new ArrayList<>(elsewhere.ofOneself());
            question.ofOneself().stream().map(this::read).forEach(rows::add);
            return rows;
        }

        @Override
        public Map<PartnershipId, Map<Integer, Long>> byPartnership(LocalDate asked) {
            Map<PartnershipId, Map<Integer, Long>> all = question.countsByPartnership();
            elsewhere
                    .byPartnership(day)
                    .forEach((partnership, counts) ->
                            counts.forEach((as, promises) -> all.computeIfAbsent(partnership, _ -> new HashMap<>())
                                    .merge(as, promises, Long::sum)));
            return all;
        }

        private FollowThroughRow read(String json) {
            return tables.of(new FollowThrough()).read(json);
        }

        @Override
        public Function<FollowThroughRow, Text.Opens> opens(List<FollowThroughRow> shown) {
            Map<PartnershipId, PartnershipRow> known =
                    new HashMap<>(elsewhere.found().partnerships());
            Set<PartnershipId> missing = shown.stream()
                    .map(FollowThroughRow::partnership)
                    .filter(it -> !known.containsKey(it))
                    .collect(toSet());
            question.partnerships(ids(missing)).stream()
                    .map(tables.of(new Partnerships())::read)
                    .forEach(it -> known.put(it.partnership(), it));
            return new FollowThroughReading.Found(shown, known, false)::opens;
        }
    }
}
