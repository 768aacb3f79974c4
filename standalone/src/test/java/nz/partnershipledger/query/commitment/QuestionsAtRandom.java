package nz.partnershipledger.query.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.commitment.Terms.Term;
import nz.partnershipledger.query.list.Found;
import nz.partnershipledger.query.list.Order;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.query.partnership.Readings;
import nz.partnershipledger.store.LedgerDatabase;
import org.jspecify.annotations.Nullable;

/** Asks, as anyone, whatever can be asked of promises: the database has to answer as a fold of the histories does. */
public final class QuestionsAtRandom {
    private static final Map<String, Function<FollowThroughRow, @Nullable Object>> SORTS = Map.of(
            "due",
            FollowThroughRow::due,
            "promisedOn",
            row -> row.days().promisedOn(),
            "keptOn",
            row -> row.outcome().keptOn(),
            "status",
            FollowThroughRow::status);
    private static final int PAGE = 7;

    private final Random random;
    private final LedgerDatabase database;
    private final FollowThroughReading reading;
    private final PromisesAcross across;
    private final KeptCounts kept;
    private final List<Instant> moments;
    private final List<PartnershipRow> partnerships;
    private final List<HuiId> hui;

    /** How many answers were compared, how many of them held promises, and how many held some that the database does not tell. */
    public record Compared(int answers, int withPromises, int withSomeInPart) {}

    public QuestionsAtRandom(long seed, QueryStore query, Collection<Recorded<? extends LedgerEvent>> everything) {
        ViewTables tables = new ViewTables(query.database());
        PartnershipsInReach reach = new PartnershipsInReach(tables, new Readings(query), query);
        this.random = new Random(seed);
        this.database = query.database();
        this.reading = new FollowThroughReading(tables, reach, new Histories(query.events()));
        this.across = new PromisesAcross(query, tables, reach, reading);
        this.kept = new KeptCounts(query);
        this.moments = everything.stream().map(Recorded::at).toList();
        this.partnerships = List.copyOf(
                Replay.of(new Partnerships(), List.copyOf(everything)).all());
        this.hui = Replay.of(new FollowThrough(), List.copyOf(everything)).all().stream()
                .map(it -> it.begun().origin().hui())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Compares so many answers. */
    public Compared compare(int questions) {
        int withPromises = 0;
        int inPart = 0;
        for (int i = 0; i < questions; i++) {
            Actor reader = reader();
            FollowThroughFilter filter = filter(reader);
            LocalDate day = day();
            Moment moment = random.nextBoolean() ? Moment.NOW : Moment.asOf(any(moments));
            if (random.nextBoolean()) {
                countAnew(day);
            }
            Figures folded = new Figures(
                    reader,
                    filter,
                    reading.then(reader, filter, moment.isNow() ? Moment.asOf(Instant.now()) : moment, day));
            PromisesAcross.Asked asked = (PromisesAcross.Asked) across.asked(reader, filter, moment, day);
            String question = "%s asks for %s on %s, %s".formatted(reader, filter, day, moment);

            assertThat(asked.on(day)).as(question).isEqualTo(folded.on(day));
            Found.Place whole = new Found.Place("due", false, null, null);
            Collection<FollowThroughRow> rows = folded.rows(whole).rows();
            assertThat(asked.rows(whole).whole()).as(question).containsExactlyInAnyOrderElementsOf(rows);
            assertThat(asked.rows(whole).count()).as(question).isEqualTo(rows.size());
            List<FollowThroughRow> shown = List.copyOf(rows);
            assertThat(shown.stream().map(asked.opens(shown)).toList())
                    .as(question)
                    .isEqualTo(shown.stream().map(folded.opens(shown)).toList());
            if (moment.isNow() && reader.role() != SystemRole.CLUSTER_MANAGER && reader.role() != SystemRole.AUDITOR) {
                assertThat(asked.byPartnership(day)).as(question).isEqualTo(folded.byPartnership(day));
            }
            comparePages(question, asked, shown);
            if (moment.isNow()) {
                compareWhatWasSaidMeanwhile(question, asked);
            }
            withPromises += rows.isEmpty() ? 0 : 1;
            inPart += asked.elsewhere.found().rows().isEmpty() ? 0 : 1;
        }
        return new Compared(questions, withPromises, inPart);
    }

    /** So that what is kept of some places holds on that day; of the others it is what was kept for another. */
    private void countAnew(LocalDate day) {
        database.sql()
                .sql(
                        "INSERT INTO views.promise_count_changes SELECT partnership FROM views.partnerships WHERE cluster = ?")
                .param(any(partnerships).cluster())
                .update();
        kept.renew(day);
    }

    private void comparePages(String question, PromisesAcross.Asked asked, List<FollowThroughRow> all) {
        String sort = List.copyOf(SORTS.keySet()).get(random.nextInt(SORTS.size()));
        boolean descending = random.nextBoolean();
        List<FollowThroughRow> paged = new ArrayList<>();
        String after = null;
        do {
            Found.Place from = new Found.Place(sort, descending, after, PAGE);
            List<FollowThroughRow> page = inOrder(from, asked.rows(from).rows());
            paged.addAll(page.subList(0, Math.min(PAGE, page.size())));
            after = page.size() > PAGE ? place(sort, page.get(PAGE - 1)) : null;
        } while (after != null);
        Found.Place whole = new Found.Place(sort, descending, null, null);
        Found.Some<FollowThroughRow> inParts = asked.rows(whole, PAGE);
        List<FollowThroughRow> further = new ArrayList<>();
        inParts.further().forEach(part -> further.addAll(inOrder(whole, part)));
        assertThat(further).as("in parts: " + question).containsExactlyElementsOf(inOrder(whole, further));
        assertThat(inParts.whole()).as("in parts: " + question).containsExactlyInAnyOrderElementsOf(all);
        assertThat(paged)
                .as("%s by %s, %s", question, sort, descending ? "descending" : "ascending")
                .containsExactlyElementsOf(inOrder(whole, all));
    }

    /** Between the finding of rows and the reading of one, something was said of it to others alone. */
    private void compareWhatWasSaidMeanwhile(String question, PromisesAcross.Asked asked) {
        Found.Some<FollowThroughRow> some = asked.rows(new Found.Place("due", false, null, null), PAGE);
        List<FollowThroughRow> before = new ArrayList<>();
        some.further().forEach(before::addAll);
        before.removeIf(it -> it.begun().privateTo() != null);
        if (before.isEmpty()) {
            return;
        }
        FollowThroughRow one = any(before);
        Iterator<List<FollowThroughRow>> parts = some.further().iterator();
        write(one, Set.of(PersonId.random()), CommitmentStatus.WITHDRAWN);
        try {
            List<FollowThroughRow> read = new ArrayList<>();
            parts.forEachRemaining(read::addAll);
            assertThat(read).as("meanwhile: " + question).contains(one);
            assertThat(read)
                    .as("meanwhile: " + question)
                    .filteredOn(it -> it.key().equals(one.key()))
                    .hasSize(1);
        } finally {
            write(one, one.entries().wholeFor(), one.status());
        }
    }

    private void write(FollowThroughRow row, @Nullable Set<PersonId> wholeFor, CommitmentStatus status) {
        database.sql()
                .sql(
                        "UPDATE views.follow_through SET whole_for = ?::uuid[], status = ? WHERE commitment = ? AND turn = ?")
                .param(
                        wholeFor == null
                                ? null
                                : "{"
                                        + wholeFor.stream()
                                                .map(PersonId::toString)
                                                .collect(Collectors.joining(",")) + "}")
                .params(status.name(), row.commitment().value(), row.begun().turn())
                .update();
    }

    private static List<FollowThroughRow> inOrder(Found.Place from, Collection<FollowThroughRow> rows) {
        Comparator<String> ascending = Comparator.naturalOrder();
        Comparator<String> order = from.descending() ? ascending.reversed() : ascending;
        return rows.stream()
                .filter(it -> from.after() == null || order.compare(place(from.sort(), it), from.after()) > 0)
                .sorted(Comparator.comparing(it -> place(from.sort(), it), order))
                .toList();
    }

    private static String place(String sort, FollowThroughRow row) {
        return Order.inOrder(Objects.requireNonNull(SORTS.get(sort)).apply(row)) + " " + FollowThroughDesk.asBegun(row);
    }

    private Actor reader() {
        PartnershipRow one = any(partnerships);
        PersonId person = any(one.partners()).person();
        return switch (random.nextInt(5)) {
            case 0, 1 -> new Actor(person, SystemRole.PARTNER, Set.of());
            case 2 -> new Actor(person, SystemRole.PRACTICE_LEADER, Set.of(one.cluster()));
            case 3 -> new Actor(PersonId.random(), SystemRole.CLUSTER_MANAGER, Set.of(one.cluster()));
            default -> new Actor(person, SystemRole.AUDITOR, Set.of());
        };
    }

    private FollowThroughFilter filter(Actor reader) {
        PartnershipRow one = any(partnerships);
        return new FollowThroughFilter(
                sometimes(one.cluster()),
                sometimes(one.kura()),
                sometimes(one.facilitator()),
                sometimes(one.partnership()),
                random.nextInt(12) == 0
                        ? (random.nextBoolean()
                                ? reader.person()
                                : any(one.partners()).person())
                        : null,
                several(PartnerRole.values()),
                several(CommitmentStatus.values()),
                sometimes(random.nextBoolean()),
                sometimes(day()),
                sometimes(day()),
                sometimes(day()),
                sometimes(day()),
                sometimes(term()),
                several(Element.values()),
                random.nextInt(12) == 0 && !hui.isEmpty() ? any(hui) : null,
                sometimes(1 + random.nextInt(3)),
                sometimes(random.nextBoolean()),
                sometimes(random.nextBoolean()),
                sometimes(any(List.of(Figure.values()))));
    }

    private Term term() {
        LocalDate first = day();
        return new Term("2026-T1", first, first.plusDays(random.nextInt(100)));
    }

    private LocalDate day() {
        return LocalDate.of(2026, 2, 1).plusDays(random.nextInt(400));
    }

    private <T> @Nullable T sometimes(T value) {
        return random.nextInt(20) == 0 ? value : null;
    }

    private <T> List<T> several(T[] values) {
        return random.nextInt(12) > 0
                ? List.of()
                : Stream.of(values).filter(_ -> random.nextInt(3) == 0).collect(Collectors.toList());
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
