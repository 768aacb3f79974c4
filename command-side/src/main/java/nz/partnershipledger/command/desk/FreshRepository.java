package nz.partnershipledger.command.desk;

import nz.partnershipledger.store.Appended;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what it has loaded, but never hands out a state older than the history was when the command came in. Every so many events it
 * writes the state down as a snapshot: the state is at hand, so nothing has to be read again.
 */
final class FreshRepository<T> extends CachingEventSourcingRepository<T> {
    /** Loading a history never reads more events than these, besides the snapshot. */
    private static final int EVENTS_BETWEEN_SNAPSHOTS = 50;

    private static final Logger LOG = LoggerFactory.getLogger(FreshRepository.class);

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
        CurrentUnitOfWork.get().afterCommit(it -> writeDown(aggregate));
    }

    /** The history is still held for this command, so its state cannot change meanwhile. */
    private void writeDown(EventSourcedAggregate<T> aggregate) {
        Long sequence = aggregate.version();
        if (sequence == null || !hasPassedAMultiple(sequence + 1)) {
            return;
        }
        try {
            store.storeSnapshot(new GenericDomainEventMessage<>(
                    aggregate.type(), aggregate.identifierAsString(), sequence, aggregate.getAggregateRoot()));
        } catch (RuntimeException trouble) {
            // What was asked is recorded; without the snapshot loading it takes longer, and the next one makes up for
            // it.
            LOG.warn(
                    "The snapshot of a history could not be stored: {}",
                    trouble.getClass().getName());
        }
    }

    private static boolean hasPassedAMultiple(long version) {
        int added = Appended.inCurrentUnitOfWork().size();
        return (version - added) / EVENTS_BETWEEN_SNAPSHOTS < version / EVENTS_BETWEEN_SNAPSHOTS;
    }
}
