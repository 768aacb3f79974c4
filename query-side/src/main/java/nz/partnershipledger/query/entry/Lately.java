package nz.partnershipledger.query.entry;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.query.partnership.Seen;

/** Finds what others recorded since a moment in all that somebody takes part in, however long its time lines are. */
public final class Lately {
    /** How many time lines are named, at most, of which there is more than is told. */
    private static final int MORE_NAMED = 3;

    private static final int LOOKED_AT = 60;

    private final ViewTable<TimelineRow> table;
    private final PartnershipsInReach reach;
    private final TimelineDesk timeline;

    Lately(ViewTables tables, PartnershipsInReach reach, TimelineDesk timeline) {
        this.table = tables.of(new Timeline());
        this.reach = reach;
        this.timeline = timeline;
    }

    /**
     * What others recorded.
     *
     * @param happened the last of it, what was recorded last first
     * @param more where there is more of it
     */
    public record Since(List<Happened> happened, List<PartnershipRow> more) {
        /** Keeps its own copies. */
        public Since {
            happened = List.copyOf(happened);
            more = List.copyOf(more);
        }
    }

    /** An entry, and where it stands. */
    public record Happened(PartnershipRow where, EntryAnswer entry) {}

    /**
     * What others recorded since a moment.
     *
     * @param most how much of it is told
     */
    public Since since(Actor reader, Instant moment, int most, Locale locale) {
        Map<PartnershipId, PartnershipRow> own = reach.around(reader).own().stream()
                .filter(it -> WhoMayRead.relation(reader, it.standing()) instanceof Relation.Partner)
                .collect(Collectors.toMap(PartnershipRow::partnership, Function.identity()));
        List<TimelineRow> rows = rows(reader, own.keySet(), moment);
        List<TimelineRow> first = rows.stream().limit(most).toList();
        Map<Long, EntryAnswer> told = told(reader, first, locale);
        return new Since(
                first.stream()
                        .flatMap(it -> Stream.ofNullable(told.get(it.position()))
                                .map(entry -> new Happened(where(it, own), entry)))
                        .toList(),
                rows.stream()
                        .skip(most)
                        .map(it -> where(it, own))
                        .distinct()
                        .limit(MORE_NAMED)
                        .toList());
    }

    private static PartnershipRow where(TimelineRow row, Map<PartnershipId, PartnershipRow> own) {
        return Objects.requireNonNull(own.get(row.partnership()));
    }

    private List<TimelineRow> rows(Actor reader, Collection<PartnershipId> own, Instant moment) {
        UUID person = reader.person().value();
        return table.where(
                "partnership = ANY (?) AND recorded_at > ? AND private_to IS NULL AND recorder <> ?"
                        + " AND (readers IS NULL OR ? = ANY (readers)) ORDER BY position DESC FETCH FIRST ? ROWS ONLY",
                own.stream().map(PartnershipId::value).toArray(UUID[]::new),
                moment.atOffset(ZoneOffset.UTC),
                person,
                person,
                LOOKED_AT);
    }

    private Map<Long, EntryAnswer> told(Actor reader, List<TimelineRow> rows, Locale locale) {
        Map<Long, EntryAnswer> told = new LinkedHashMap<>();
        rows.stream().collect(Collectors.groupingBy(TimelineRow::partnership)).forEach((partnership, some) -> {
            Seen seen = timeline.telling(reader, partnership, some);
            List<Long> positions = some.stream().map(TimelineRow::position).toList();
            timeline.told(seen, positions, locale).forEach(it -> told.put(it.position(), it));
        });
        return told;
    }
}
