package nz.partnershipledger.query.listening;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nz.partnershipledger.query.live.Progress;
import nz.partnershipledger.store.LedgerDatabase;
import org.axonframework.common.AxonThreadFactory;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The pages that are open at this node. The database tells every node when a view shows something new; while nobody listens, no connection
 * waits for that. After each break in it all are woken, and look for themselves, so that nothing is missed.
 */
final class Listeners implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
    private static final int OF_AN_ACCOUNT = 6;
    private static final int OF_A_NODE = 2_000;
    private static final int LOOK_EVERY_MILLISECONDS = 1_000;
    private static final Duration NEXT_TRY = Duration.ofSeconds(1);
    private static final int SECONDS_TO_FINISH = 5;

    private final LedgerDatabase database;
    private final ConcurrentLinkedQueue<Listener> open = new ConcurrentLinkedQueue<>();
    private final Semaphore somebody = new Semaphore(0);
    private volatile @Nullable ExecutorService ear;

    Listeners(LedgerDatabase database) {
        this.database = database;
    }

    /** One more, if the node has room. The one of the same account that has been open longest ends where there are too many of it. */
    synchronized Optional<Listener> open(UUID account) {
        if (!isRunning() || open.size() >= OF_A_NODE) {
            return Optional.empty();
        }
        if (open.stream().filter(it -> it.account().equals(account)).count() >= OF_AN_ACCOUNT) {
            open.stream().filter(it -> it.account().equals(account)).findFirst().ifPresent(this::close);
        }
        Listener listener = new Listener(account);
        open.add(listener);
        somebody.release();
        return Optional.of(listener);
    }

    void close(Listener listener) {
        open.remove(listener);
        listener.end();
    }

    /** How many there are. */
    int number() {
        return open.size();
    }

    @Override
    public void start() {
        ExecutorService started = Executors.newSingleThreadExecutor(new AxonThreadFactory("open-pages"));
        ear = started;
        started.execute(this::goOn);
    }

    private void goOn() {
        try {
            while (isRunning()) {
                somebody.acquire();
                somebody.drainPermits();
                if (!open.isEmpty()) {
                    hear();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear() throws InterruptedException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + Progress.SHOWN);
            try {
                open.forEach(Listener::wake);
                hear(connection.unwrap(PGConnection.class));
            } finally {
                // What is told goes past the pool, which sees only by this that a connection is broken.
                statement.execute("UNLISTEN *");
            }
        } catch (SQLException trouble) {
            LOG.warn("Open pages look for themselves until the database is back: {}", trouble.getSQLState());
            open.forEach(Listener::wake);
            TimeUnit.NANOSECONDS.sleep(NEXT_TRY.toNanos());
        }
        if (!open.isEmpty()) {
            somebody.release();
        }
    }

    private void hear(PGConnection told) throws SQLException {
        while (isRunning() && !open.isEmpty()) {
            PGNotification[] notifications = told.getNotifications(LOOK_EVERY_MILLISECONDS);
            if (notifications != null) {
                for (PGNotification it : notifications) {
                    shown(it.getParameter());
                }
            }
        }
    }

    private void shown(String what) {
        if (what.equals(Progress.MANY)) {
            open.forEach(Listener::wake);
        } else {
            UUID stream = UUID.fromString(what);
            open.forEach(it -> it.written(stream));
        }
    }

    @Override
    public void stop() {
        ExecutorService started = ear;
        ear = null;
        open.forEach(this::close);
        if (started != null) {
            started.shutdownNow();
            try {
                if (!started.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                    LOG.warn("The database is still listened to");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return ear != null;
    }
}
