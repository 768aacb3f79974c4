package nz.partnershipledger.query.views;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nz.partnershipledger.query.live.LiveView;
import nz.partnershipledger.query.live.Rebuild;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes views anew, and tells how far that is while it goes on: those of this node. */
final class RebuildsUnderWay {
    private static final Logger LOG = LoggerFactory.getLogger(RebuildsUnderWay.class);

    private final Map<String, UnderWay> underWay = new ConcurrentHashMap<>();
    private final Map<String, Failed> failed = new ConcurrentHashMap<>();
    private final InstantSource clock;
    private final MeterRegistry meters;

    RebuildsUnderWay(InstantSource clock, MeterRegistry meters) {
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * How far one is.
     *
     * @param since when it began
     * @param read how many entries it has read
     */
    record UnderWay(Instant since, long read) {}

    /**
     * One that came to nothing.
     *
     * @param since when it began
     * @param why why, where that is known
     */
    record Failed(Instant since, Rebuild.@Nullable Why why) {}

    /**
     * Makes this view anew, and returns when it is in place.
     *
     * @throws Rebuild.AlreadyUnderWay if somebody else is doing that
     */
    Rebuild.Done of(LiveView<?> view) {
        return make(view, begin(view));
    }

    /**
     * Begins to make this view anew, and returns at once.
     *
     * @throws Rebuild.AlreadyUnderWay if that is being done on this node
     */
    void start(LiveView<?> view) {
        Instant since = begin(view);
        Thread.ofPlatform().daemon().name("rebuild-" + view.name()).start(() -> {
            try {
                make(view, since);
            } catch (Rebuild.CameToNothing trouble) {
                failed.put(view.name(), new Failed(since, trouble.why()));
                LOG.info("The view {} was not made anew: {}", view.name(), trouble.why());
            } catch (RuntimeException trouble) {
                failed.put(view.name(), new Failed(since, null));
                LOG.warn(
                        "The view {} could not be made anew: {}",
                        view.name(),
                        trouble.getClass().getName());
            }
        });
    }

    private Instant begin(LiveView<?> view) {
        Instant since = clock.instant();
        if (underWay.putIfAbsent(view.name(), new UnderWay(since, 0)) != null) {
            throw new Rebuild.AlreadyUnderWay(view.name());
        }
        failed.remove(view.name());
        return since;
    }

    private Rebuild.Done make(LiveView<?> view, Instant since) {
        Timer.Sample clocked = Timer.start(meters);
        String outcome = "failed";
        try {
            Rebuild.Done done = view.rebuild(read -> underWay.put(view.name(), new UnderWay(since, read)));
            outcome = "done";
            return done;
        } finally {
            underWay.remove(view.name());
            clocked.stop(meters.timer("ledger.rebuilds", "view", view.name(), "outcome", outcome));
        }
    }

    /** How many there are. */
    int number() {
        return underWay.size();
    }

    /** The last one of this view, if it came to nothing. */
    Optional<Failed> findFailed(String view) {
        return Optional.ofNullable(failed.get(view));
    }

    /** How far the one of this view is, if one is under way. */
    Optional<UnderWay> find(String view) {
        return Optional.ofNullable(underWay.get(view));
    }
}
