package nz.partnershipledger.query.entry;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.partnership.PartnershipReading.Seen;

/** Finds the entries of a partnership that a reader may read. */
public final class TimelineReading {
    private final ViewTable<TimelineRow> table;

    /** Looks in this table, or, for another moment than now, in the history. */
    public TimelineReading(ViewTable<TimelineRow> table) {
        this.table = table;
    }

    /** The entries that this reader may read, in the order in which they were recorded. */
    public List<TimelineRow> of(Actor reader, Seen seen) {
        return rows(reader, seen)
                .filter(it -> it.partnership().equals(seen.now().partnership()))
                .filter(it -> it.isFor(reader.person()))
                .sorted(Comparator.comparingLong(TimelineRow::position))
                .toList();
    }

    private Stream<TimelineRow> rows(Actor reader, Seen seen) {
        return seen.history() == null
                ? table
                        .where(
                                "partnership = ? AND (private_to IS NULL OR private_to = ?)",
                                seen.now().partnership().value(),
                                reader.person().value())
                        .stream()
                : Replay.of(new Timeline(), seen.history()).all().stream();
    }
}
