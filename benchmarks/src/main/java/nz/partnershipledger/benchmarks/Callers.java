package nz.partnershipledger.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several callers who each ask for the next thing as soon as they have been answered. */
final class Callers {
    private final int number;

    Callers(int number) {
        this.number = number;
    }

    /**
     * What they measured.
     *
     * @param perSecond how many things were recorded in a second
     * @param latencies how long each took
     */
    record Round(double perSecond, Latencies latencies) {}

    /** Lets them work for a while. */
    Round work(Contender contender, Duration howLong) {
        contender.beforeRound();
        List<Runnable> callers =
                IntStream.range(0, number).mapToObj(it -> contender.caller()).toList();
        CountDownLatch begin = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(number)) {
            List<Future<Latencies>> working = new ArrayList<>();
            for (Runnable caller : callers) {
                working.add(threads.submit(() -> {
                    begin.await();
                    return callFor(caller, howLong);
                }));
            }
            long began = System.nanoTime();
            begin.countDown();
            Latencies all = new Latencies();
            for (Future<Latencies> each : working) {
                all.addAll(each.get());
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            return new Round(all.count() / seconds, all);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(contender.name() + " failed", e.getCause());
        }
    }

    private static Latencies callFor(Runnable caller, Duration howLong) {
        Latencies latencies = new Latencies();
        long end = System.nanoTime() + howLong.toNanos();
        for (long began = System.nanoTime(); began < end; ) {
            caller.run();
            long answered = System.nanoTime();
            latencies.add(answered - began);
            began = answered;
        }
        return latencies;
    }
}
