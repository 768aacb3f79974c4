package nz.partnershipledger.query.disagreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.partnership.Differences;
import nz.partnershipledger.query.partnership.PartnershipRow;
import org.jspecify.annotations.Nullable;

/** Counts, for a caseload, the differences that are left standing. */
public record CountsOfDifferences(QueryStore query) implements Differences {
    @Override
    public Map<PartnershipId, Counts> counts(
            Collection<PartnershipRow> partnerships,
            @Nullable List<Recorded<? extends LedgerEvent>> history,
            LocalDate day) {
        return history == null ? now(partnerships, day) : then(history, day);
    }

    private Map<PartnershipId, Counts> now(Collection<PartnershipRow> partnerships, LocalDate day) {
        Map<PartnershipId, Counts> counts = new HashMap<>();
        query.database()
                .sql()
                .sql("""
                        SELECT partnership, count(*), count(*) FILTER (WHERE revisit_on <= :day)
                        FROM views.disagreements
                        WHERE partnership = ANY (:partnerships) AND state = 'STANDING' GROUP BY partnership""")
                .param("partnerships", PartnershipRow.ids(partnerships))
                .param("day", day)
                .query(row -> {
                    counts.put(
                            new PartnershipId(row.getObject(1, UUID.class)),
                            new Counts(row.getLong(2), row.getLong(3)));
                });
        return counts;
    }

    private static Map<PartnershipId, Counts> then(List<Recorded<? extends LedgerEvent>> history, LocalDate day) {
        return Replay.inTable(new Disagreements(), history).all().stream()
                .filter(it -> it.state() == DisagreementState.STANDING)
                .collect(Collectors.groupingBy(
                        DisagreementRow::partnership,
                        Collectors.collectingAndThen(Collectors.toList(), rows -> count(rows, day))));
    }

    private static Counts count(List<DisagreementRow> standing, LocalDate day) {
        return new Counts(
                standing.size(),
                standing.stream().filter(it -> it.isToBeRevisited(day)).count());
    }
}
