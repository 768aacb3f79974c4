package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.query.commitment.CommitmentStatus;
import nz.partnershipledger.query.live.LiveViews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Figures that are summed from what is kept of each partnership are those that its promises say, at every moment. */
class FiguresAreKeptTest {
    private static final QueryServer server = QueryServer.shared();
    private static final long SEED = 20_261_201;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    /** Asks for all promises too, but for what is kept of none. */
    private static final String BY_ROWS = Arrays.stream(CommitmentStatus.values())
            .map(it -> "status=" + it)
            .collect(Collectors.joining("&", "&", ""));

    private static final String COUNTED_FROM_PROMISES = """
            SELECT partnership, CASE WHEN due < holds_to THEN counted_once_past ELSE it.counted END
                   | CASE WHEN place.roles ->> promiser::text IN ('AKONGA', 'WHANAU') THEN 1 << 22 ELSE 0 END, count(*)::integer
            FROM views.follow_through AS it JOIN views.partnerships AS place USING (partnership) JOIN views.promise_counts USING (partnership)
            WHERE private_to IS NULL AND whole_for IS NULL GROUP BY 1, 2""";

    private static final String KEPT =
            "SELECT partnership, unnest(counted), unnest(number) FROM views.promise_counts JOIN views.partnerships USING (partnership)";

    private final JdbcClient keeper = server.ledger.test().superuser();
    private final String cluster = "summed-" + UUID.randomUUID();
    private final String manager = server.account(PersonId.random(), SystemRole.CLUSTER_MANAGER, cluster);
    private final String leader = server.account(PersonId.random(), SystemRole.PRACTICE_LEADER, cluster);
    private final String auditor = server.account(PersonId.random(), SystemRole.AUDITOR);

    @BeforeEach
    void a_cluster() {
        new PromisesAtRandom(server, new Random(SEED), new Random(SEED)).cluster(cluster, 8);
        server.promisesAreCounted();
    }

    /** A promise of theirs that is still to come, of somebody who is neither ākonga nor whānau. */
    private record Open(CommitmentId commitment, PartnershipId partnership, PersonId promiser) {}

    private Open open() {
        return keeper.sql("""
                        SELECT it.commitment, it.partnership, it.promiser
                        FROM views.follow_through AS it JOIN views.partnerships AS place USING (partnership)
                        WHERE place.cluster = ? AND it.status = 'OPEN' AND it.due IS NOT NULL AND it.whole_for IS NULL AND it.private_to IS NULL
                          AND place.roles ->> it.promiser::text NOT IN ('AKONGA', 'WHANAU')
                        ORDER BY it.due, it.commitment LIMIT 1""")
                .param(cluster)
                .query((row, _) -> new Open(
                        new CommitmentId(row.getObject(1, UUID.class)),
                        new PartnershipId(row.getObject(2, UUID.class)),
                        new PersonId(row.getObject(3, UUID.class))))
                .single();
    }

    private static JsonNode figures(String reader, String question) {
        return server.json(reader, "/api/follow-through?limit=1" + question).get("summary");
    }

    private JsonNode figures() {
        return figures(manager, "");
    }

    private void figuresAreThoseOfThePromises() {
        Open one = open();
        for (String reader : List.of(manager, leader, auditor)) {
            for (String question : List.of(
                    "",
                    "&overdue=true",
                    "&overdue=false",
                    "&onTime=true",
                    "&figure=DUE",
                    "&cluster=" + cluster,
                    "&kura=k1&cluster=" + cluster)) {
                assertThat(figures(reader, question)).as(question).isEqualTo(figures(reader, question + BY_ROWS));
            }
        }
        String asPartner = server.account(one.promiser(), SystemRole.RTLB);
        assertThat(figures(asPartner, "")).isEqualTo(figures(asPartner, BY_ROWS));
        assertThat(figures(manager, "&partnership=" + one.partnership()))
                .isEqualTo(figures(manager, BY_ROWS + "&partnership=" + one.partnership()));
    }

    private void keptIsWhatThePromisesSay() {
        server.promisesAreCounted();
        assertThat(number("SELECT count(*) FROM (%s EXCEPT %s) AS missing".formatted(COUNTED_FROM_PROMISES, KEPT)))
                .isZero();
        assertThat(number("SELECT count(*) FROM (%s EXCEPT %s) AS gone".formatted(KEPT, COUNTED_FROM_PROMISES)))
                .isZero();
        assertThat(number("""
                        SELECT count(*) FROM views.follow_through JOIN views.promise_counts USING (partnership)
                        WHERE private_to IS NULL AND whole_for IS NULL AND counted_once_past <> follow_through.counted
                              AND due >= holds_from AND due < holds_to""")).isZero();
        assertThat(
                        number(
                                "SELECT count(*) FROM views.partnerships WHERE partnership NOT IN (SELECT partnership FROM views.promise_counts)"))
                .isZero();
        figuresAreThoseOfThePromises();
    }

    private long number(String sql) {
        return keeper.sql(sql).query(Long.class).single();
    }

    /** Nothing is counted anew meanwhile. */
    private void whileNothingIsCounted(Runnable work) {
        var database = server.ledger.queries();
        database.inNewTransaction(() -> {
            database.sql()
                    .sql("SET LOCAL idle_in_transaction_session_timeout = 0")
                    .update();
            database.sql()
                    .sql("SELECT pg_advisory_xact_lock(hashtextextended('views.promise_counts', 0))::text")
                    .query(String.class)
                    .single();
            work.run();
            return database;
        });
    }

    private void change(String what) {
        keeper.sql("""
                        UPDATE views.promise_counts SET %s
                        WHERE partnership IN (SELECT partnership FROM views.partnerships WHERE cluster = ?)""".formatted(what)).param(cluster).update();
    }

    /** So that whoever reads what is kept is told something else than the promises say, on whichever day. */
    private void falsify() {
        change("number = array_replace(number, number[1], 1000), holds_from = '-infinity', holds_to = 'infinity'");
    }

    @Test
    void what_is_kept_is_what_the_promises_say() {
        keptIsWhatThePromisesSay();
        assertThat(number("SELECT count(*) FROM (%s) AS kept".formatted(KEPT))).isGreaterThan(20);
    }

    @Test
    void what_is_kept_is_summed_until_something_changes_there() {
        JsonNode before = figures();
        falsify();
        assertThat(figures()).isNotEqualTo(before).isNotEqualTo(figures(manager, BY_ROWS));
        whileNothingIsCounted(() -> {
            keeper.sql(
                            "INSERT INTO views.promise_count_changes SELECT partnership FROM views.partnerships WHERE cluster = ?")
                    .param(cluster)
                    .update();
            assertThat(figures()).isEqualTo(before);
        });
        keptIsWhatThePromisesSay();
    }

    private void record(StreamId stream, PersonId recorder, LedgerEvent event) {
        whileNothingIsCounted(() -> {
            server.append(stream, recorder, event);
            figuresAreThoseOfThePromises();
        });
        keptIsWhatThePromisesSay();
    }

    @Test
    void a_promise_that_is_kept_is_counted_so_at_once() {
        Open it = open();
        JsonNode before = figures();
        record(
                it.partnership(),
                it.promiser(),
                new CommitmentKept(it.partnership(), it.commitment(), it.promiser(), null, DAY, Audience.PARTNERSHIP));
        assertThat(figures().get("kept").asInt()).isEqualTo(before.get("kept").asInt() + 1);
    }

    @Test
    void a_promise_that_is_moved_is_counted_so_at_once() {
        Open it = open();
        JsonNode before = figures();
        record(
                it.partnership(),
                it.promiser(),
                new CommitmentRenegotiated(
                        it.partnership(),
                        it.commitment(),
                        it.promiser(),
                        LocalDate.of(2090, 1, 1),
                        null,
                        null,
                        null,
                        Set.of(it.promiser()),
                        DAY,
                        Audience.PARTNERSHIP));
        assertThat(figures()).isNotEqualTo(before);
    }

    private PartnerJoined becomesWhanau(Open it) {
        return new PartnerJoined(it.partnership(), it.promiser(), PartnerRole.WHANAU, null, null, DAY);
    }

    @Test
    void who_becomes_whanau_takes_their_promises_out_of_the_figures_at_once() {
        Open it = open();
        JsonNode before = figures();
        record(it.partnership(), it.promiser(), becomesWhanau(it));
        assertThat(figures()).isNotEqualTo(before);
    }

    /** Whatever account they look with. */
    @Test
    void who_is_whanau_finds_their_own_promises_in_the_figures() {
        Open it = open();
        String asManager = server.account(it.promiser(), SystemRole.CLUSTER_MANAGER, cluster);
        JsonNode before = figures(asManager, "");
        record(it.partnership(), it.promiser(), becomesWhanau(it));
        assertThat(figures(asManager, ""))
                .isEqualTo(before)
                .isEqualTo(figures(asManager, BY_ROWS))
                .isNotEqualTo(figures());
    }

    @Test
    void what_some_alone_may_know_is_in_no_sum() {
        Open it = open();
        JsonNode before = figures();
        record(it.partnership(), it.promiser(), promise(it, it.partnership(), only(it.promiser())));
        record(it.promiser(), it.promiser(), promise(it, it.promiser(), Audience.PRIVATE));
        assertThat(figures()).isEqualTo(before);
    }

    private static CommitmentMade promise(Open of, StreamId stream, Audience audience) {
        return new CommitmentMade(
                of.partnership(),
                CommitmentId.random(),
                server.promise(of.partnership(), stream, of.promiser(), "nobody opens it", DAY),
                true,
                DAY,
                audience);
    }

    private static void madeAnew(String view) {
        server.bean(LiveViews.class).find(view).orElseThrow().rebuild(_ -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"follow_through", "partnerships"})
    void a_view_that_is_made_anew_is_counted_anew(String view) {
        JsonNode before = figures();
        falsify();
        whileNothingIsCounted(() -> {
            madeAnew(view);
            assertThat(figures()).isEqualTo(before);
        });
        keptIsWhatThePromisesSay();
    }

    /** Nothing may be left of it, if its first entry is not understood any more. */
    @Test
    void what_a_view_forgets_is_counted_anew() {
        var database = server.ledger.queries();
        long noted = database.inNewTransactionUndone(() -> {
            database.sql()
                    .sql("DELETE FROM views.applied WHERE view = 'follow_through'")
                    .update();
            return database.sql()
                    .sql(
                            "SELECT count(DISTINCT partnership) FROM views.promise_count_changes JOIN views.partnerships USING (partnership) WHERE cluster = ?")
                    .param(cluster)
                    .query(Long.class)
                    .single();
        });
        assertThat(noted).isEqualTo(8);
    }

    @Test
    void what_held_on_other_days_is_not_summed_and_counted_anew_once_they_are_over() {
        JsonNode before = figures();
        falsify();
        whileNothingIsCounted(() -> {
            for (String days : List.of(
                    "holds_from = '-infinity', holds_to = '2026-01-01'",
                    "holds_from = '2090-01-01', holds_to = 'infinity'")) {
                change(days);
                assertThat(figures()).as(days).isEqualTo(before);
            }
            change("holds_from = '-infinity', holds_to = '2026-01-01'");
        });
        server.until("no day that is counted for is over", """
                SELECT NOT EXISTS (SELECT FROM views.promise_counts WHERE holds_to = '2026-01-01')""");
        keptIsWhatThePromisesSay();
    }

    /** What is written while others count is not in what they count, and stays noted. */
    @Test
    void what_changes_while_it_is_counted_is_counted_anew() {
        Open it = open();
        JsonNode before = figures();
        var database = server.ledger.queries();
        database.inNewTransaction(() -> {
            database.sql()
                    .sql("SET LOCAL idle_in_transaction_session_timeout = 0")
                    .update();
            database.sql()
                    .sql("UPDATE views.follow_through SET status = 'WITHDRAWN' WHERE commitment = ?")
                    .param(it.commitment().value())
                    .update();
            database.sql()
                    .sql("UPDATE views.applied SET position = position WHERE view = 'follow_through' AND stream = ?")
                    .param(it.partnership().value())
                    .update();
            keeper.sql("INSERT INTO views.promise_count_changes VALUES (?)")
                    .param(it.partnership().value())
                    .update();
            server.promisesAreCounted();
            assertThat(figures()).isEqualTo(before);
            return it;
        });
        assertThat(figures()).isNotEqualTo(before).isEqualTo(figures(manager, BY_ROWS));
        keptIsWhatThePromisesSay();
        madeAnew("follow_through");
        keptIsWhatThePromisesSay();
        assertThat(figures()).isEqualTo(before);
    }
}
