package nz.partnershipledger.command.desk;

import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;

/** Keeps what it has loaded, but never hands out a state older than the history was when the command came in. */
final class FreshRepository<T> extends CachingEventSourcingRepository<T> {
    private final Cache cache;

    FreshRepository(EventSourcingRepository.Builder<T> builder, Cache cache) {
        super(builder.cache(cache));
        this.cache = cache;
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
}
