package nz.partnershipledger.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongPredicate;

/**
 * Something that is done at an even pace, however long each time takes.
 *
 * @param perSecond how often
 * @param what does it, and tells how many nanoseconds that took
 */
record Steady(int perSecond, Callable<Long> what) {
    /**
     * Does it for as long as it is to go on, of which the number of times so far decides.
     *
     * @throws IllegalStateException if it failed once
     */
    Latencies work(LongPredicate goesOn) {
        long pace = TimeUnit.SECONDS.toNanos(1) / perSecond;
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> each = new ArrayList<>();
            long began = System.nanoTime();
            for (long times = 0; goesOn.test(times); times++) {
                long next = began + times * pace;
                for (long left = next - System.nanoTime(); left > 0; left = next - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                each.add(callers.submit(what));
            }
            Latencies all = new Latencies();
            for (Future<Long> it : each) {
                all.add(it.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("what was to be done failed", e.getCause());
        }
    }
}
