package nz.partnershipledger.query.listening;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A page that is open: woken when something is written that it may be about. */
final class Listener {
    private final UUID account;
    private final Semaphore woken = new Semaphore(0);
    private volatile @Nullable Set<UUID> streams;
    private volatile boolean over;

    Listener(UUID account) {
        this.account = account;
    }

    UUID account() {
        return account;
    }

    /** What is to wake it from now on: what is written in these streams. Before, anything does. */
    void listensTo(Set<UUID> these) {
        streams = Set.copyOf(these);
    }

    /** Something was written in this stream. */
    void written(UUID stream) {
        Set<UUID> these = streams;
        if (these == null || these.contains(stream)) {
            wake();
        }
    }

    void wake() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    /** Waits until it is woken, or until so much time has passed. */
    boolean await(Duration time) throws InterruptedException {
        boolean was = woken.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
        woken.drainPermits();
        return was;
    }

    void end() {
        over = true;
        wake();
    }

    boolean isOver() {
        return over;
    }
}
