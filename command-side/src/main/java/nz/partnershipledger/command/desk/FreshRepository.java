package nz.partnershipledger.command.desk;

import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Keeps what it has loaded, but never hands out a state older than the history was when the command came in. Every so many events it
 * writes the state down as a snapshot, in the transaction of the events: the state is at hand, so nothing has to be read again.
 */
final class FreshRepository<T> extends CachingEventSourcingRepository<T> {
    /** Loading a history never reads more events than these, besides the snapshot. */
    private static final int EVENTS_BETWEEN_SNAPSHOTS = 50;

    private final Cache cache;
    private final EventStore store;

    FreshRepository(EventSourcingRepository.Builder<T> builder, Cache cache, EventStore store) {
        super(builder.cache(cache).eventStore(store));
        this.cache = cache;
        this.store = store;
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String stream, Long expectedVersion) {
        EventSourcedAggregate<T> loaded = super.doLoadWithLock(stream, expectedVersion);
        if (loaded.version() != null && Head.isAheadOf(loaded.version())) {
            // Another node has added to it since.
            cache.remove(stream);
            return super.doLoadWithLock(stream, expectedVersion);
        }
        return loaded;
    }

    @Override
    protected void doSaveWithLock(EventSourcedAggregate<T> aggregate) {
        super.doSaveWithLock(aggregate);
        Long version = aggregate.version();
        if (version != null && Head.isBeforeAMultipleOf(EVENTS_BETWEEN_SNAPSHOTS, version)) {
            store.storeSnapshot(new GenericDomainEventMessage<>(
                    aggregate.type(), aggregate.identifierAsString(), version, aggregate.getAggregateRoot()));
        }
    }
}
