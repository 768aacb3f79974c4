package nz.partnershipledger.query.entry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Silences;
import org.jspecify.annotations.Nullable;

/** Finds silences at the end of time lines, with one look at the latest entry of each; what somebody wrote for themselves alone breaks none. */
public record SilencesInTimeline(QueryStore query) implements Silences {
    @Override
    public Map<PartnershipId, Long> weeks(
            Collection<PartnershipRow> partnerships,
            PersonId reader,
            @Nullable List<Recorded<? extends LedgerEvent>> history,
            LocalDate day) {
        Map<PartnershipId, Long> weeks = new HashMap<>();
        (history == null ? now(partnerships, reader, day) : then(history, reader, day)).forEach((partnership, last) -> {
            Silence silence = new Silence(last, day);
            if (silence.weeks() >= Silence.LEAST_WEEKS) {
                weeks.put(partnership, silence.weeks());
            }
        });
        return weeks;
    }

    private Map<PartnershipId, LocalDate> now(Collection<PartnershipRow> partnerships, PersonId reader, LocalDate day) {
        Map<PartnershipId, LocalDate> last = new HashMap<>();
        query.database()
                .sql()
                .sql("""
                        SELECT partnership, latest.happened_on
                        FROM unnest(:partnerships::uuid[]) AS it(partnership)
                        CROSS JOIN LATERAL (
                            SELECT happened_on FROM views.timeline
                            WHERE partnership = it.partnership AND private_to IS NULL AND happened_on <= :day
                                  AND (readers IS NULL OR readers @> ARRAY[:reader::uuid])
                            ORDER BY happened_on DESC LIMIT 1) AS latest""")
                .param("partnerships", PartnershipRow.ids(partnerships))
                .param("reader", reader.value())
                .param("day", day)
                .query(row -> {
                    last.put(new PartnershipId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class));
                });
        return last;
    }

    private static Map<PartnershipId, LocalDate> then(
            List<Recorded<? extends LedgerEvent>> history, PersonId reader, LocalDate day) {
        Map<PartnershipId, LocalDate> last = new HashMap<>();
        Replay.of(new Timeline(), history).all().stream()
                .filter(it -> it.privateTo() == null && it.isFor(reader))
                .filter(it -> !it.happenedOn().isAfter(day))
                .forEach(it -> last.merge(
                        it.partnership(), it.happenedOn(), (one, other) -> one.isBefore(other) ? other : one));
        return last;
    }
}
