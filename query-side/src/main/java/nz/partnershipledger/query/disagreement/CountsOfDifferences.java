package nz.partnershipledger.query.disagreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.Differences;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.PartnershipsInReach;

/** Counts, for a caseload, the differences that are left standing. */
record CountsOfDifferences(ViewTables tables, PartnershipsInReach reach, Histories histories) implements Differences {
    @Override
    public Map<PartnershipId, Counts> counts(Actor reader, AskedMoment asked) {
        return rows(reader, asked).stream()
                .collect(Collectors.groupingBy(
                        DisagreementRow::partnership,
                        Collectors.collectingAndThen(Collectors.toList(), rows -> count(rows, asked.day()))));
    }

    private Collection<DisagreementRow> rows(Actor reader, AskedMoment asked) {
        List<PartnershipRow> inReach = reach.of(reader, null);
        return asked.moment().isNow()
                ? tables.of(new Disagreements()).where("partnership = ANY (?)", (Object)
                        inReach.stream().map(it -> it.partnership().value()).toArray(UUID[]::new))
                : Replay.of(
                                new Disagreements(),
                                histories.of(
                                        reader,
                                        inReach.stream()
                                                .map(PartnershipRow::standing)
                                                .toList(),
                                        asked.moment()))
                        .all();
    }

    private static Counts count(List<DisagreementRow> rows, LocalDate day) {
        return new Counts(
                where(rows, it -> it.state() == DisagreementState.STANDING),
                where(rows, it -> it.isToBeRevisited(day)));
    }

    private static long where(List<DisagreementRow> rows, Predicate<DisagreementRow> condition) {
        return rows.stream().filter(condition).count();
    }
}
