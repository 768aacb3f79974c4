package nz.partnershipledger.query.live;

import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.store.Recording;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** An event as it is delivered to a view, which may or may not be able to understand it. */
sealed interface Delivery {
    StreamId stream();

    long version();

    long position();

    /**
     * The event.
     *
     * @throws nz.partnershipledger.store.HistoryNotUnderstood if this program has no word for it
     */
    Recorded<? extends LedgerEvent> recorded();

    /** One that is read when it is first asked for; every view of a batch is given the same. */
    final class Message implements Delivery {
        private final TrackedEventMessage<?> message;
        private final StreamId stream;
        private @Nullable Recorded<? extends LedgerEvent> recorded;

        Message(TrackedEventMessage<?> message) {
            this.message = message;
            this.stream = Recording.streamOf(message);
        }

        @Override
        public StreamId stream() {
            return stream;
        }

        @Override
        public long version() {
            return Recording.versionOf(message);
        }

        @Override
        public long position() {
            return Recording.positionOf(message);
        }

        @Override
        public Recorded<? extends LedgerEvent> recorded() {
            if (recorded == null) {
                recorded = Recording.of(message);
            }
            return recorded;
        }
    }
}
