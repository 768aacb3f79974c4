package nz.partnershipledger.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Watches how much of the heap was still in use after garbage was collected, at most. */
final class Heap implements AutoCloseable {
    private static final int LOOK_EVERY_MILLISECONDS = 100;
    private static final double BYTES_IN_A_MEBIBYTE = 1 << 20;

    private final CountDownLatch over = new CountDownLatch(1);
    private final long atRest;
    private volatile long most;

    /** Begins, from what is in use now. */
    Heap() {
        System.gc();
        this.atRest = inUse();
        this.most = atRest;
        Thread.ofPlatform().daemon().name("heap").start(this::look);
    }

    private void look() {
        try {
            while (!over.await(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                most = Math.max(most, inUse());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long inUse() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .mapToLong(it -> it == null ? 0 : it.getUsed())
                .sum();
    }

    /** How much more than at the beginning, at most, in mebibytes. */
    double mostAboveRest() {
        return (most - atRest) / BYTES_IN_A_MEBIBYTE;
    }

    @Override
    public void close() {
        over.countDown();
    }
}
