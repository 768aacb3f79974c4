package nz.partnershipledger.query.live;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.store.HistoryNotUnderstood;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerEvents;
import org.jspecify.annotations.Nullable;

/** Lets readers read their own writes: waits until the views have applied the entry at a position. */
public final class CatchUp {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LOOK_EVERY_MILLISECONDS = 15;

    private final Progress progress;
    private final LedgerEvents ledger;

    /** Looks at the progress that is kept in this database. */
    public CatchUp(LedgerDatabase database, LedgerEvents ledger) {
        this.progress = new Progress(database);
        this.ledger = ledger;
    }

    /**
     * Waits, for two seconds at most, until these views have applied the entry at a position. A position beyond the ledger's end is waited for
     * too, so that nobody learns where that is.
     *
     * @param position the position; null to wait for nothing
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#A_VIEW_IS_WAITING_FOR_HELP} if one of them has parked the entry's stream before it
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#A_VIEW_IS_STILL_CATCHING_UP} if it takes longer
     */
    public void with(@Nullable Long position, List<? extends Fold<?>> views) {
        if (position == null) {
            return;
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (position > ledger.head()) {
            pause(end);
        }
        recordedAt(position).ifPresent(it -> await(it.stream(), it.version(), views, end));
    }

    private Optional<? extends Recorded<?>> recordedAt(long position) {
        try {
            return ledger.at(position);
        } catch (HistoryNotUnderstood e) {
            throw ReadingRule.A_VIEW_IS_WAITING_FOR_HELP.refusal();
        }
    }

    private void await(StreamId stream, long version, List<? extends Fold<?>> views, long end) {
        List<String> following =
                views.stream().filter(it -> it.follows(stream)).map(Fold::name).toList();
        List<String> behind = stillBehind(following, stream.value(), version);
        while (!behind.isEmpty()) {
            pause(end);
            behind = stillBehind(behind, stream.value(), version);
        }
    }

    private List<String> stillBehind(List<String> views, UUID stream, long version) {
        Map<String, Progress.Stands> stands = progress.stands(views, stream);
        if (stands.values().stream().anyMatch(it -> it.isParkedBefore(version))) {
            throw ReadingRule.A_VIEW_IS_WAITING_FOR_HELP.refusal();
        }
        return views.stream()
                .filter(it -> Objects.requireNonNull(stands.get(it)).version() < version)
                .toList();
    }

    private static void pause(long end) {
        if (System.nanoTime() > end) {
            throw ReadingRule.A_VIEW_IS_STILL_CATCHING_UP.refusal();
        }
        try {
            Thread.sleep(LOOK_EVERY_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ReadingRule.A_VIEW_IS_STILL_CATCHING_UP.refusal();
        }
    }

    /** The version of a stream that a view has applied, 0 if none. */
    public long version(Fold<?> view, StreamId stream) {
        return Objects.requireNonNull(
                        progress.stands(List.of(view.name()), stream.value()).get(view.name()))
                .version();
    }
}
