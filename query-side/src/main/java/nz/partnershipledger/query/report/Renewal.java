package nz.partnershipledger.query.report;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nz.partnershipledger.store.LedgerDatabase;
import org.axonframework.common.AxonThreadFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Counts the reports anew where something changed: before anybody reads them here, and now and then for those who read the database. It
 * rests four times as long as it worked, so that it never takes more than a part of what a machine can do.
 */
final class Renewal implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration SHORTEST_REST = Duration.ofSeconds(1);
    private static final int PARTNERSHIPS_AT_ONCE = 200;
    private static final int RESTS = 4;
    private static final int SECONDS_TO_FINISH = 5;

    private final LedgerDatabase database;
    private volatile @Nullable ExecutorService worker;

    Renewal(LedgerDatabase database) {
        this.database = database;
    }

    /**
     * Counts what had changed when this was called, for two seconds at most.
     *
     * @return whether all of that is counted now
     */
    boolean upToNow() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        if (isOfAnotherDay()) {
            some();
        }
        long last = database.sql()
                .sql("SELECT coalesce(max(mark), 0) FROM views.report_changes")
                .query(Long.class)
                .single();
        while (isToBeCounted(last)) {
            if (System.nanoTime() > end) {
                return false;
            }
            some();
        }
        return true;
    }

    private boolean isToBeCounted(long last) {
        return database.sql()
                .sql("SELECT EXISTS (SELECT FROM views.report_changes WHERE mark <= ?)")
                .param(last)
                .query(Boolean.class)
                .single();
    }

    /** Whether what is overdue, or in which term a day lies, is another matter than when the reports were counted last. */
    private boolean isOfAnotherDay() {
        return database.sql().sql("""
                        SELECT EXISTS (SELECT FROM views.report_day
                                       WHERE day <> (now() AT TIME ZONE 'Pacific/Auckland')::date OR terms <> views.terms_in_words())""").query(Boolean.class).single();
    }

    private void some() {
        database.inNewTransaction(() -> {
            database.sql().sql("SET LOCAL statement_timeout = 0").update();
            return database.sql()
                    .sql("SELECT views.renew_reports(?)")
                    .param(PARTNERSHIPS_AT_ONCE)
                    .query(Integer.class)
                    .single();
        });
    }

    @Override
    public void start() {
        ExecutorService started = Executors.newSingleThreadExecutor(new AxonThreadFactory("reports-renewal"));
        worker = started;
        started.execute(this::goOn);
    }

    private void goOn() {
        try {
            while (isRunning()) {
                long began = System.nanoTime();
                look();
                TimeUnit.NANOSECONDS.sleep(Math.max(SHORTEST_REST.toNanos(), RESTS * (System.nanoTime() - began)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            if (isToBeCounted(Long.MAX_VALUE) || isOfAnotherDay()) {
                some();
            }
        } catch (RuntimeException e) {
            LOG.warn("The reports could not be counted anew: {}", e.getClass().getName());
        }
    }

    @Override
    public void stop() {
        ExecutorService started = worker;
        worker = null;
        if (started != null) {
            started.shutdownNow();
            try {
                if (!started.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                    LOG.warn("The reports are still being counted");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
