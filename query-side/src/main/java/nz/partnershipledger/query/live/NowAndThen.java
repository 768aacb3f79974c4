package nz.partnershipledger.query.live;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does something in the background, now and then: it rests four times as long as it worked, so that it never takes more than a part of what a
 * machine can do.
 */
public final class NowAndThen implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(NowAndThen.class);
    private static final Duration SHORTEST_REST = Duration.ofSeconds(1);
    private static final int RESTS = 4;
    private static final int SECONDS_TO_FINISH = 5;

    private final String name;
    private final Runnable work;
    private volatile @Nullable ExecutorService worker;

    /**
     * Begins when it is started.
     *
     * @param name what it is called, and its thread
     * @param work what it does each time; where that fails, it is told, and done again the next time
     */
    public NowAndThen(String name, Runnable work) {
        this.name = name;
        this.work = work;
    }

    @Override
    public void start() {
        ExecutorService started = Executors.newSingleThreadExecutor(new AxonThreadFactory(name));
        worker = started;
        started.execute(this::goOn);
    }

    private void goOn() {
        try {
            while (isRunning()) {
                long began = System.nanoTime();
                once();
                TimeUnit.NANOSECONDS.sleep(Math.max(SHORTEST_REST.toNanos(), RESTS * (System.nanoTime() - began)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void once() {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("{} came to nothing: {}", name, e.getClass().getName());
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
                    LOG.warn("{} is still under way", name);
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
