package nz.partnershipledger.query.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's events, with a knock at the door when there are new ones: without it Axon's processors sleep half a second between two
 * looks.
 */
final class WakingSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    private static final int LOOK_EVERY_MILLISECONDS = 20;

    private final StreamableMessageSource<TrackedEventMessage<?>> events;
    private final ScheduledExecutorService watch;

    WakingSource(StreamableMessageSource<TrackedEventMessage<?>> events, ScheduledExecutorService watch) {
        this.events = events;
        this.watch = watch;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new WakingStream(events.openStream(token), watch);
    }

    @Override
    public TrackingToken createTailToken() {
        return events.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return events.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return events.createTokenAt(dateTime);
    }

    @Override
    public TrackingToken createTokenSince(Duration duration) {
        return events.createTokenSince(duration);
    }

    /** A stream that is read from one thread and looked at from another, which never waits for the first. */
    private static final class WakingStream implements BlockingStream<TrackedEventMessage<?>> {
        private final BlockingStream<TrackedEventMessage<?>> stream;
        private final ScheduledExecutorService watch;
        private final ReentrantLock reading = new ReentrantLock();
        private volatile @Nullable ScheduledFuture<?> looking;
        private boolean closed;

        WakingStream(BlockingStream<TrackedEventMessage<?>> stream, ScheduledExecutorService watch) {
            this.stream = stream;
            this.watch = watch;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable knock) {
            looking = watch.scheduleWithFixedDelay(
                    () -> {
                        if (hasMore()) {
                            knock.run();
                        }
                    },
                    LOOK_EVERY_MILLISECONDS,
                    LOOK_EVERY_MILLISECONDS,
                    TimeUnit.MILLISECONDS);
            return true;
        }

        private boolean hasMore() {
            if (!reading.tryLock()) {
                return false;
            }
            try {
                return !closed && stream.hasNextAvailable();
            } catch (RuntimeException e) {
                // The processor meets the same trouble when it looks, and knows what to do about it.
                return true;
            } finally {
                reading.unlock();
            }
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            reading.lock();
            try {
                return stream.peek();
            } finally {
                reading.unlock();
            }
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            reading.lock();
            try {
                return stream.hasNextAvailable(timeout, unit);
            } finally {
                reading.unlock();
            }
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            reading.lock();
            try {
                return stream.nextAvailable();
            } finally {
                reading.unlock();
            }
        }

        @Override
        public void close() {
            ScheduledFuture<?> watching = looking;
            if (watching != null) {
                watching.cancel(false);
            }
            reading.lock();
            try {
                closed = true;
                stream.close();
            } finally {
                reading.unlock();
            }
        }
    }
}
