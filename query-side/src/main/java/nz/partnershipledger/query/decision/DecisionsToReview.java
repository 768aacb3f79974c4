package nz.partnershipledger.query.decision;

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
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Reviews;
import org.jspecify.annotations.Nullable;

/** Counts, for a caseload, the decisions whose day to be looked at again has come. */
public record DecisionsToReview(QueryStore query) implements Reviews {
    @Override
    public Map<PartnershipId, Long> due(
            Collection<PartnershipRow> partnerships,
            @Nullable List<Recorded<? extends LedgerEvent>> history,
            LocalDate day) {
        return history == null ? now(partnerships, day) : then(history, day);
    }

    private Map<PartnershipId, Long> now(Collection<PartnershipRow> partnerships, LocalDate day) {
        Map<PartnershipId, Long> due = new HashMap<>();
        query.database()
                .sql()
                .sql("""
                        SELECT partnership, count(*) FROM views.decisions
                        WHERE partnership = ANY (:partnerships) AND made ->> 'review_on' <= :day
                              AND NOT EXISTS (SELECT FROM jsonb_array_elements(reviews) AS review
                                              WHERE (review ->> 'entry')::bigint > (made ->> 'entry')::bigint)
                        GROUP BY partnership""")
                .param("partnerships", PartnershipRow.ids(partnerships))
                .param("day", day.toString())
                .query(row -> {
                    due.put(new PartnershipId(row.getObject(1, UUID.class)), row.getLong(2));
                });
        return due;
    }

    private static Map<PartnershipId, Long> then(List<Recorded<? extends LedgerEvent>> history, LocalDate day) {
        return Replay.inTable(new Decisions(), history).all().stream()
                .filter(it -> it.isToBeReviewed(day))
                .collect(Collectors.groupingBy(DecisionRow::partnership, Collectors.counting()));
    }
}
