package nz.partnershipledger.query.live;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * One thing that the database is asked while it is asked another: whoever waits for a page waits for the longer of the two and not for both.
 * It is asked once, and not at all if nobody begins it nor wants it.
 *
 * @param <T> what it answers
 */
public final class Meanwhile<T> {
    private final FutureTask<T> task;

    /** Is not begun by this. */
    public Meanwhile(Supplier<T> asked) {
        this.task = new FutureTask<>(asked::get);
    }

    /** Is asked from now on, beside whatever is asked next. */
    public static <T> Meanwhile<T> begun(Supplier<T> asked) {
        Meanwhile<T> meanwhile = new Meanwhile<>(asked);
        meanwhile.begin();
        return meanwhile;
    }

    /** Asks on a thread of its own, and does not wait. */
    public void begin() {
        Thread.startVirtualThread(task);
    }

    /**
     * The answer; asks here if it was not begun.
     *
     * @throws RuntimeException what went wrong while it was asked
     */
    public T get() {
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
