package nz.partnershipledger.query.live;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Does what it is given on a thread of its own, one after another, while whoever gives it goes on; with much to do already it lets them wait.
 * Once something has failed nothing more is done, and they are told at the next occasion.
 */
final class OneAfterAnother implements Executor, AutoCloseable {
    private static final int MOST_WAITING = 4;

    private final Semaphore room = new Semaphore(MOST_WAITING);
    private final ExecutorService thread;
    private volatile @Nullable RuntimeException failure;

    OneAfterAnother(String name) {
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    @Override
    public void execute(Runnable task) {
        room.acquireUninterruptibly();
        thread.execute(() -> {
            try {
                if (failure == null) {
                    task.run();
                }
            } catch (RuntimeException e) {
                failure = e;
            } catch (Error e) {
                failure = new IllegalStateException("it was not done", e);
                throw e;
            } finally {
                room.release();
            }
        });
        tellOfFailure();
    }

    /** Waits until all of it is done. */
    void finish() {
        room.acquireUninterruptibly(MOST_WAITING);
        room.release(MOST_WAITING);
        tellOfFailure();
    }

    private void tellOfFailure() {
        if (failure != null) {
            throw failure;
        }
    }

    /** Waits for what is under way, and lets go of the rest. */
    @Override
    public void close() {
        if (failure == null) {
            failure = new IllegalStateException("it is over");
        }
        thread.close();
    }
}
