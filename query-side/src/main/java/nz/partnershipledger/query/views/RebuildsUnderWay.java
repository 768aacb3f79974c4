package nz.partnershipledger.query.views;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nz.partnershipledger.query.live.LiveView;
import nz.partnershipledger.query.live.Rebuild;

/** Makes views anew, and tells how far that is while it goes on: those of this node. */
final class RebuildsUnderWay {
    private final Map<String, UnderWay> underWay = new ConcurrentHashMap<>();
    private final InstantSource clock;

    RebuildsUnderWay(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * How far one is.
     *
     * @param since when it began
     * @param read how many entries it has read
     */
    record UnderWay(Instant since, long read) {}

    /**
     * Makes this view anew.
     *
     * @throws Rebuild.AlreadyUnderWay if somebody else is doing that
     */
    Rebuild.Done of(LiveView<?> view) {
        Instant since = clock.instant();
        try {
            return view.rebuild(read -> underWay.put(view.name(), new UnderWay(since, read)));
        } finally {
            underWay.computeIfPresent(view.name(), (name, it) -> it.since().equals(since) ? null : it);
        }
    }

    /** How far the one of this view is, if one is under way. */
    Optional<UnderWay> find(String view) {
        return Optional.ofNullable(underWay.get(view));
    }
}
