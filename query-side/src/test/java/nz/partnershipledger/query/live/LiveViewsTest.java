package nz.partnershipledger.query.live;

import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.NAN;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.text;
import static nz.partnershipledger.query.base.TestLedger.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.TestLedger;
import nz.partnershipledger.query.commitment.FollowThrough;
import nz.partnershipledger.query.commitment.FollowThroughRow;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.LedgerStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LiveViewsTest {
    private static final int STREAMS = 20;
    private static final int PROMISES = 10;

    private final TestLedger ledger = new TestLedger();
    private final ViewTable<FollowThroughRow> table = new ViewTable<>(ledger.queries(), new FollowThrough());

    /** One of several nodes that share the work. */
    private record Node(LedgerDatabase database, LedgerStore store, LiveViews views) implements AutoCloseable {
        static Node named(String name, TestLedger ledger) {
            LedgerDatabase database = ledger.test().as(DatabaseRole.QUERY);
            LedgerStore store = new LedgerStore(database);
            var table = new ViewTable<>(database, new FollowThrough());
            LiveView<?> view = new LiveView<>(table, database, new LedgerEvents(store));
            return new Node(database, store, new LiveViews(List.of(view), store, name));
        }

        @Override
        public void close() {
            views.stop();
            store.close();
            database.close();
        }
    }

    private void promiseAndKeep(List<PartnershipId> partnerships) {
        for (int i = 0; i < PROMISES; i++) {
            for (PartnershipId partnership : partnerships) {
                CommitmentId id = CommitmentId.random();
                Promise promise =
                        new Promise(text("ring"), KAIAKO, null, NAN, day(9), null, Origin.UNSAID, false, null, null);
                ledger.append(
                        partnership,
                        KAIAKO,
                        new CommitmentMade(partnership, id, promise, true, day(2), Audience.PARTNERSHIP),
                        new CommitmentKept(partnership, id, KAIAKO, null, day(5), Audience.PARTNERSHIP));
            }
        }
    }

    private void assertEveryRowIsAsReplayed(List<PartnershipId> partnerships) {
        eventually(() -> applied() == ledger.events().head());
        Set<FollowThroughRow> replayed =
                new HashSet<>(Replay.of(new FollowThrough(), ledger.events().ofAll(partnerships))
                        .all());
        assertThat(new HashSet<>(table.where("true"))).isEqualTo(replayed);
        assertThat(ledger.queries()
                        .sql()
                        .sql("SELECT count(*) FROM views.parked")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long applied() {
        return ledger.queries()
                .sql()
                .sql(
                        "SELECT coalesce(max(position), 0) FROM views.applied WHERE (SELECT sum(version) FROM views.applied)"
                                + " = (SELECT count(*) FROM ledger.events)")
                .query(Long.class)
                .single();
    }

    private List<@Nullable String> nodesAtWork() {
        return ledger.queries()
                .sql()
                .sql("SELECT DISTINCT owner FROM views.tokens WHERE owner IS NOT NULL")
                .query(String.class)
                .list();
    }

    @Test
    void nodes_that_start_together_on_a_new_ledger_apply_every_event_once() {
        List<PartnershipId> partnerships =
                Stream.generate(PartnershipId::random).limit(STREAMS).toList();
        try (ledger;
                Node one = Node.named("one", ledger);
                Node two = Node.named("two", ledger)) {
            one.views().start();
            two.views().start();
            promiseAndKeep(partnerships);
            assertEveryRowIsAsReplayed(partnerships);
        }
    }

    @Test
    void a_view_that_was_emptied_is_filled_by_itself_though_nothing_new_is_recorded() {
        List<PartnershipId> partnerships =
                Stream.generate(PartnershipId::random).limit(STREAMS).toList();
        try (ledger) {
            try (Node one = Node.named("one", ledger)) {
                one.views().start();
                promiseAndKeep(partnerships);
                assertEveryRowIsAsReplayed(partnerships);
                eventually(() -> processorHasRead() == ledger.events().head());
            }
            ledger.test().superuser().sql("""
                    TRUNCATE views.follow_through; DELETE FROM views.applied WHERE view = 'follow_through'""").update();
            try (Node two = Node.named("two", ledger)) {
                two.views().start();
                assertEveryRowIsAsReplayed(partnerships);
            }
        }
    }

    private long processorHasRead() {
        return ledger.queries()
                .sql()
                .sql("SELECT coalesce(max((convert_from(token, 'UTF8')::jsonb ->> 'index')::bigint), 0)"
                        + " FROM views.tokens WHERE view = 'views'")
                .query(Long.class)
                .single();
    }

    @Test
    void a_node_that_stops_gives_its_work_to_the_next() {
        List<PartnershipId> partnerships =
                Stream.generate(PartnershipId::random).limit(STREAMS).toList();
        try (ledger) {
            try (Node one = Node.named("one", ledger)) {
                one.views().start();
                promiseAndKeep(partnerships);
                eventually(() -> nodesAtWork().contains("one"));
            }
            assertThat(nodesAtWork()).isEmpty();
            try (Node two = Node.named("two", ledger)) {
                two.views().start();
                promiseAndKeep(partnerships);
                assertEveryRowIsAsReplayed(partnerships);
                assertThat(nodesAtWork()).containsExactly("two");
            }
        }
    }
}
