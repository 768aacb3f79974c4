package nz.partnershipledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nz.partnershipledger.events.PartnershipId;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {
    private static final int TOGETHER = 9;

    private final AStore ledger = new AStore();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        threads.close();
        ledger.close();
    }

    private List<PartnershipId> partnerships() {
        return IntStream.range(0, TOGETHER)
                .mapToObj(it -> PartnershipId.random())
                .toList();
    }

    /** The first finds the table locked; those who come meanwhile wait for it, and are then written together. */
    private List<Future<?>> addTogether(List<Runnable> additions) {
        List<Future<?>> adding = new ArrayList<>();
        ledger.whileLocked(() -> {
            adding.add(threads.submit(() -> ledger.add(PartnershipId.random(), 1)));
            waitFor("SELECT count(*) = 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                    + " AND datname = current_database()");
            List<Thread> waiting = new ArrayList<>();
            for (Runnable addition : additions) {
                adding.add(threads.submit(() -> {
                    synchronized (waiting) {
                        waiting.add(Thread.currentThread());
                    }
                    addition.run();
                }));
            }
            waitUntilAllWait(waiting);
        });
        return adding.subList(1, adding.size());
    }

    private static void waitUntilAllWait(List<Thread> threads) {
        await(() -> {
            synchronized (threads) {
                return threads.size() == TOGETHER
                        && threads.stream().allMatch(it -> it.getState() == Thread.State.WAITING);
            }
        });
    }

    private void waitFor(String condition) {
        await(() ->
                ledger.database.superuser().sql(condition).query(Boolean.class).single());
    }

    private static void await(BooleanSupplier condition) {
        Instant until = Instant.now().plusSeconds(20);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(until);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private long transactionsOf(List<PartnershipId> partnerships) {
        return ledger.database
                .superuser()
                .sql("SELECT count(DISTINCT xmin::text) FROM ledger.events WHERE stream = ANY (?)")
                .param(partnerships.stream().map(PartnershipId::toString).toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    @Test
    void those_who_come_while_another_writes_share_one_transaction() throws Exception {
        List<PartnershipId> partnerships = partnerships();

        for (Future<?> added : addTogether(partnerships.stream()
                .<Runnable>map(it -> () -> ledger.add(it, 1))
                .toList())) {
            added.get();
        }

        assertThat(transactionsOf(partnerships)).isOne();
    }

    @Test
    void who_comes_too_late_is_told_so_and_holds_nobody_up() throws Exception {
        PartnershipId gone = ledger.partnershipWith(2);
        List<PartnershipId> partnerships = partnerships();

        List<Future<?>> adding = addTogether(IntStream.range(0, TOGETHER)
                .<Runnable>mapToObj(it -> () -> ledger.add(it == 4 ? gone : partnerships.get(it), it == 4 ? 2 : 1))
                .toList());

        assertThatThrownBy(() -> adding.get(4).get())
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(ConcurrencyException.class);
        assertThat(transactionsOf(partnerships)).isOne();
        assertThat(ledger.events.version(gone)).isEqualTo(2);
    }

    @Test
    void who_cannot_be_added_spoils_it_for_nobody_else() throws Exception {
        PartnershipId broken = ledger.partnershipWith(1);
        List<PartnershipId> partnerships = partnerships();

        List<Future<?>> adding = addTogether(IntStream.range(0, TOGETHER)
                .<Runnable>mapToObj(it -> () -> ledger.add(it == 4 ? broken : partnerships.get(it), it == 4 ? 7 : 1))
                .toList());

        assertThatThrownBy(() -> adding.get(4).get()).hasCauseInstanceOf(EventStoreException.class);
        for (int i = 0; i < TOGETHER; i++) {
            if (i != 4) {
                adding.get(i).get();
                assertThat(ledger.events.version(partnerships.get(i))).isOne();
            }
        }
    }

    @Test
    void who_comes_too_late_leaves_no_gap_in_the_positions() {
        PartnershipId partnership = ledger.partnershipWith(1);
        long before = ledger.events.of(partnership).getFirst().position();

        assertThatThrownBy(() -> ledger.add(partnership, 1)).isInstanceOf(RuntimeException.class);
        ledger.add(partnership, 2);

        assertThat(ledger.events.of(partnership).getLast().position()).isEqualTo(before + 1);
    }
}
