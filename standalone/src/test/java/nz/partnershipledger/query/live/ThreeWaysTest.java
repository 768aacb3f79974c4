package nz.partnershipledger.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.CommitmentAccepted;
import nz.partnershipledger.events.commitment.CommitmentConfirmed;
import nz.partnershipledger.events.commitment.CommitmentEntryTakenBack;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.person.PersonRenamed;
import nz.partnershipledger.query.QuerySide;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.commitment.QuestionsAtRandom;
import nz.partnershipledger.query.decision.PowerAtRandom;
import nz.partnershipledger.query.partnership.CaseloadsAtRandom;
import nz.partnershipledger.query.person.People;
import nz.partnershipledger.standalone.RandomHistories;
import nz.partnershipledger.standalone.RandomHistories.Happened;
import nz.partnershipledger.standalone.RandomHistories.Life;
import nz.partnershipledger.store.Catalogue;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.LedgerStore;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.Recording;
import nz.partnershipledger.store.TestDatabase;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random histories, thousands where they are asked for ({@code -Dlives=2000}), recorded entry by entry side by side, through every view in all three ways. After each step it is kept
 * what the live views showed of each history; looked at as of that step, later, they must show just that.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreeWaysTest {
    private static final long SEED = 20_261_122;
    private static final int LIVES = Integer.getInteger("lives", 150);
    private static final int MOST_ATTEMPTS = 52;
    private static final int QUESTIONS = 80;

    /** In so many of the histories each kind of event stands at least. */
    private static final int OF_EACH_KIND = LIVES >= 2000 ? 50 : LIVES / 100;

    private final TestDatabase test = TestDatabase.migrated();
    private final LedgerDatabase commands = test.as(DatabaseRole.COMMAND);
    private final LedgerDatabase queries = test.as(DatabaseRole.QUERY);
    private final LedgerStore writing = new LedgerStore(commands);
    private final LedgerStore reading = new LedgerStore(queries);
    private final LedgerEvents ledger = new LedgerEvents(reading);

    private final List<View<?>> views =
            QuerySide.FOLDS.stream().<View<?>>map(View::new).toList();

    /** Each history by the ids of its partnership and of its people. */
    private final Map<UUID, PartnershipId> lifeOf = new HashMap<>();

    private final Map<PartnershipId, List<Recorded<? extends LedgerEvent>>> histories = new LinkedHashMap<>();
    private final Map<Shown, Long> shown = new HashMap<>();
    private final Map<String, Long> livesByKind = new TreeMap<>();
    private int putRightAtLast;

    /** What a view showed of a history after so many of its entries. */
    private record Shown(String view, PartnershipId life, int entries) {}

    /** A view with its table. */
    private final class View<R extends Record> {
        private final Fold<R> fold;
        private final ViewTable<R> table;
        private final LiveView<R> live;
        private final String column;

        View(Fold<R> fold) {
            this.fold = fold;
            this.table = new ViewTable<>(queries, fold);
            this.live = new LiveView<>(table, queries, ledger);
            this.column = fold instanceof People ? "person" : "partnership";
        }

        Map<PartnershipId, List<R>> byLife(Collection<R> rows) {
            return rows.stream().collect(Collectors.groupingBy(row -> lifeOf.get(life(row))));
        }

        private UUID life(R row) {
            try {
                return ((StreamId) row.getClass().getMethod(column).invoke(row)).value();
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }

        void keepWhatIsShown(Map<PartnershipId, Integer> entries) {
            UUID[] ids = lifeOf.entrySet().stream()
                    .filter(it -> entries.containsKey(it.getValue()))
                    .map(Map.Entry::getKey)
                    .toArray(UUID[]::new);
            Map<PartnershipId, List<R>> rows = byLife(table.where(column + " = ANY (?)", (Object) ids));
            entries.forEach((life, number) ->
                    shown.put(new Shown(fold.name(), life, number), digest(rows.getOrDefault(life, List.of()))));
        }

        long replayed(List<Recorded<? extends LedgerEvent>> history, Moment moment, Map<UUID, Long> knownThen) {
            List<Recorded<? extends LedgerEvent>> known =
                    history.stream().filter(it -> moment.holds(it, knownThen)).toList();
            return digest(Replay.inTable(fold, known).all());
        }
    }

    /** The same for the same rows, in whatever order. */
    private static long digest(Collection<? extends Record> rows) {
        return rows.stream()
                .mapToLong(row -> new Random(row.hashCode()).nextLong())
                .sum();
    }

    @BeforeAll
    void live() throws InterruptedException {
        Random random = new Random(SEED);
        List<Life> lives = new ArrayList<>();
        RandomHistories atRandom = new RandomHistories(SEED);
        for (int i = 0; i < LIVES; i++) {
            lives.add(atRandom.next(random.nextInt(MOST_ATTEMPTS)));
        }
        for (Life life : lives) {
            lifeOf.put(life.partnership().value(), life.partnership());
            life.people().forEach(it -> lifeOf.put(it.value(), life.partnership()));
            histories.put(life.partnership(), new ArrayList<>());
            List<? extends Class<?>> kinds =
                    life.entries().stream().map(it -> it.event().getClass()).toList();
            kinds.stream().distinct().forEach(it -> livesByKind.merge(nameOf(it), 1L, Long::sum));
            if (isPutRightAtLast(kinds)) {
                putRightAtLast++;
            }
        }
        Map<StreamId, Long> versions = new HashMap<>();
        int longest = lives.stream().mapToInt(it -> it.entries().size()).max().orElseThrow();
        try (var stream = reading.eventStore().openStream(null)) {
            for (int step = 0; step < longest; step++) {
                List<EventMessage<?>> messages = new ArrayList<>();
                Map<PartnershipId, Integer> entries = new HashMap<>();
                for (Life life : lives) {
                    if (step < life.entries().size()) {
                        messages.add(message(life.entries().get(step), versions));
                        entries.put(life.partnership(), step + 1);
                    }
                }
                writing.eventStore().publish(messages);
                List<Delivery.Message> batch = new ArrayList<>();
                for (int i = 0; i < messages.size(); i++) {
                    TrackedEventMessage<?> message = stream.nextAvailable();
                    batch.add(new Delivery.Message(message));
                    Recorded<? extends LedgerEvent> recorded = Recording.of(message);
                    Objects.requireNonNull(
                                    histories.get(lifeOf.get(recorded.stream().value())))
                            .add(recorded);
                }
                apply(batch, random);
                for (View<?> view : views) {
                    view.keepWhatIsShown(entries);
                }
            }
        }
    }

    /** Somebody was renamed, a promise that was written down for somebody was confirmed, kept, and opened again. */
    private static boolean isPutRightAtLast(List<? extends Class<?>> kinds) {
        List<? extends Class<?>> last = kinds.subList(Math.max(0, kinds.size() - 5), kinds.size());
        return last.contains(PersonRenamed.class)
                && (last.contains(CommitmentConfirmed.class) || last.contains(CommitmentAccepted.class))
                && last.contains(CommitmentKept.class)
                && last.getLast() == CommitmentEntryTakenBack.class;
    }

    private static String nameOf(Class<?> event) {
        return Catalogue.storedForm(event).name();
    }

    private static EventMessage<?> message(Happened happened, Map<StreamId, Long> versions) {
        long version = versions.merge(happened.stream(), 1L, Long::sum);
        return new GenericDomainEventMessage<>(
                happened.stream() instanceof PersonId ? "person" : "partnership",
                happened.stream().value().toString(),
                version - 1,
                happened.event(),
                Map.of(
                        Recording.ACTOR,
                        happened.recorder().toString(),
                        Recording.SOURCE,
                        "api",
                        Recording.ROLE,
                        "PARTNER"));
    }

    /** In batches of any size. */
    private void apply(List<Delivery.Message> deliveries, Random random) {
        int from = 0;
        while (from < deliveries.size()) {
            int to = Math.min(deliveries.size(), from + 1 + random.nextInt(400));
            List<Delivery.Message> batch = deliveries.subList(from, to);
            for (View<?> view : views) {
                queries.inNewTransaction(() -> {
                    view.live.apply(batch.stream()
                            .filter(it -> view.fold.follows(it.stream()))
                            .toList());
                    return null;
                });
            }
            from = to;
        }
    }

    @AfterAll
    void close() {
        writing.close();
        reading.close();
        commands.close();
        queries.close();
    }

    @Test
    void many_of_the_histories_hold_each_kind_of_event() {
        assertThat(livesByKind.keySet())
                .containsExactlyElementsOf(Catalogue.ofAllEvents().events().stream()
                        .map(ThreeWaysTest::nameOf)
                        .sorted()
                        .toList());
        assertThat(livesByKind).allSatisfy((_, lives) -> assertThat(lives).isGreaterThanOrEqualTo(OF_EACH_KIND));
    }

    @Test
    void after_every_moment_of_most_histories_somebody_is_renamed_and_something_is_confirmed_and_put_right() {
        assertThat(putRightAtLast).isGreaterThan(LIVES * 9 / 10);
    }

    @Test
    void live_and_replayed_and_rebuilt_show_the_same_rows() {
        Map<View<?>, List<?>> live = new HashMap<>();
        Map<View<?>, Map<UUID, Long>> applied = new HashMap<>();
        for (View<?> view : views) {
            live.put(view, view.table.where("true"));
            applied.put(view, new Progress(queries).applied(view.fold.name()));
        }
        List<Rebuild.Done> done =
                new Rebuild(views.stream().map(it -> it.live).toList(), queries, ledger).run(events -> {});
        for (int i = 0; i < views.size(); i++) {
            View<?> view = views.get(i);
            compare(view, new HashSet<>(live.get(view)), done.get(i));
            assertThat(new Progress(queries).applied(view.fold.name())).isEqualTo(applied.get(view));
        }
        assertThat(queries.sql()
                        .sql("SELECT count(*) FROM views.parked")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private <R extends Record> void compare(View<R> view, Set<?> live, Rebuild.Done done) {
        List<Recorded<? extends LedgerEvent>> everything =
                histories.values().stream().flatMap(Collection::stream).toList();

        assertThat(live).as(view.fold.name()).hasSizeGreaterThan(LIVES / 100);
        assertThat(new HashSet<>(Replay.inTable(view.fold, everything).all()))
                .as("%s in memory", view.fold.name())
                .isEqualTo(live);
        assertThat(new HashSet<>(view.table.where("true")))
                .as("%s rebuilt", view.fold.name())
                .isEqualTo(live);
        assertThat(done).isEqualTo(new Rebuild.Done(view.fold.name(), everything.size(), live.size(), 0, 0));
    }

    @Test
    void the_database_answers_every_question_as_a_fold_does(@TempDir Path folder) throws IOException {
        MasterKey master = MasterKey.readOrCreate(folder.resolve("master-key"));
        try (QueryStore query = QueryStore.open(test.asSuperuser(), master, 4, "questions")) {
            List<Recorded<? extends LedgerEvent>> everything = histories.values().stream()
                    .<Recorded<? extends LedgerEvent>>flatMap(Collection::stream)
                    .toList();
            assertThat(new PowerAtRandom(SEED, query, everything).compare(QUESTIONS))
                    .hasEntrySatisfying("made", it -> assertThat(it).isPositive());
            assertThat(new CaseloadsAtRandom(SEED, query, everything).compare(QUESTIONS))
                    .containsKeys("next hui", "difficulties", "quiet");
            QuestionsAtRandom questions = new QuestionsAtRandom(SEED, query, everything);
            QuestionsAtRandom.Compared live = questions.compare(QUESTIONS);
            new Rebuild(views.stream().map(it -> it.live).toList(), queries, ledger).run(_ -> {});
            QuestionsAtRandom.Compared compared = questions.compare(QUESTIONS);

            assertThat(live.withPromises()).isGreaterThan(QUESTIONS / 8);
            assertThat(compared.withPromises()).isGreaterThan(QUESTIONS / 8);
            assertThat(compared.withSomeInPart()).isGreaterThan(QUESTIONS / 50);
        }
    }

    @Test
    void a_view_as_of_each_entry_is_what_the_ledger_showed_when_it_held_no_more() {
        int compared = 0;
        for (Map.Entry<PartnershipId, List<Recorded<? extends LedgerEvent>>> life : histories.entrySet()) {
            List<Recorded<? extends LedgerEvent>> history = life.getValue();
            Set<StreamId> streams = history.stream().map(Recorded::stream).collect(Collectors.toSet());
            for (int entries = 1; entries <= history.size(); entries++) {
                Instant at = history.get(entries - 1).at();
                Moment moment = Moment.asOf(at);
                Map<UUID, Long> knownThen = ledger.versions(streams, at);
                for (View<?> view : views) {
                    assertThat(view.replayed(history, moment, knownThen))
                            .as("%s of %s after %d", view.fold.name(), life.getKey(), entries)
                            .isEqualTo(shown.get(new Shown(view.fold.name(), life.getKey(), entries)));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(LIVES * 10 * views.size());
    }
}
