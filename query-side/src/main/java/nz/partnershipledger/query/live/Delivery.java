package nz.partnershipledger.query.live;

import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.store.Recording;
import org.axonframework.eventhandling.TrackedEventMessage;

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

    /** One that is read when it is asked for. */
    record Message(TrackedEventMessage<?> message) implements Delivery {
        @Override
        public StreamId stream() {
            return Recording.streamOf(message);
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
            return Recording.of(message);
        }
    }
}
