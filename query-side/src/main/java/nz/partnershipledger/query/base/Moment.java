package nz.partnershipledger.query.base;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * When a view is looked at: now, as the ledger knew it at an instant or at one version of a partnership, as things had happened by a
 * day, or both: by that day, as far as the ledger knew then.
 *
 * @param asOf the instant, itself included; null for now
 * @param upTo the version of a partnership, recorded at that instant; null where the instant alone counts
 * @param happenedBy the day, itself included; null for whatever is recorded
 */
public record Moment(
        @Nullable Instant asOf,
        @Nullable UpTo upTo,
        @Nullable LocalDate happenedBy) {

    /** Now. */
    public static final Moment NOW = new Moment(null, null, null);

    /**
     * A version of a partnership's history, itself included: entries recorded together may share their instant.
     *
     * @param partnership the partnership
     * @param version the version, counted from 1
     */
    public record UpTo(PartnershipId partnership, long version) {}

    /** As the ledger knew it at this instant. */
    public static Moment asOf(Instant instant) {
        return new Moment(instant, null, null);
    }

    /** Whether it is now, so that live rows answer it. */
    public boolean isNow() {
        return asOf == null && happenedBy == null;
    }

    /**
     * Whether an event belongs to it.
     *
     * @param knownThen the versions that streams stood at, as they were known at {@link #asOf}; what does not stand there had not begun
     */
    public boolean holds(Recorded<?> recorded, Map<UUID, Long> knownThen) {
        return knows(recorded, knownThen)
                && (happenedBy == null
                        || !(recorded.event() instanceof PartnershipEvent event)
                        || !event.on().isAfter(happenedBy));
    }

    /** Whether an event was recorded by then, whatever the day on which it happened. */
    public boolean knows(Recorded<?> recorded, Map<UUID, Long> knownThen) {
        return asOf == null || recorded.version() <= lastOf(recorded.stream(), knownThen);
    }

    private long lastOf(StreamId stream, Map<UUID, Long> knownThen) {
        return upTo != null && stream.equals(upTo.partnership())
                ? upTo.version()
                : knownThen.getOrDefault(stream.value(), 0L);
    }

    /**
     * The day on which it is judged what is overdue.
     *
     * @param today the day it is now
     */
    public LocalDate judgedOn(LocalDate today) {
        if (happenedBy != null) {
            return happenedBy;
        }
        return asOf != null ? Aotearoa.dayOf(asOf) : today;
    }
}
