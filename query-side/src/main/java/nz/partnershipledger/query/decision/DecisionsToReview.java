package nz.partnershipledger.query.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.query.partnership.Reviews;

/** Counts, for a caseload, the decisions whose day to be looked at again has come. */
record DecisionsToReview(ViewTables tables, PartnershipsInReach reach, Histories histories) implements Reviews {
    @Override
    public Map<PartnershipId, Long> due(Actor reader, AskedMoment asked) {
        return rows(reader, asked).stream()
                .filter(it -> it.isToBeReviewed(asked.day()))
                .collect(Collectors.groupingBy(DecisionRow::partnership, Collectors.counting()));
    }

    private Collection<DecisionRow> rows(Actor reader, AskedMoment asked) {
        List<PartnershipRow> inReach = reach.of(reader, null);
        return asked.moment().isNow()
                ? tables.of(new Decisions())
                        .where(
                                "partnership = ANY (?) AND made ->> 'review_on' <= ?",
                                inReach.stream()
                                        .map(it -> it.partnership().value())
                                        .toArray(UUID[]::new),
                                asked.day().toString())
                : Replay.of(
                                new Decisions(),
                                histories.of(
                                        reader,
                                        inReach.stream()
                                                .map(PartnershipRow::standing)
                                                .toList(),
                                        asked.moment()))
                        .all();
    }
}
