package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.partnership.Promises;

/** Counts, for a caseload, the promises that the reader may know of; private ones are in no count. */
record CountsOfPromises(FollowThroughReading reading) implements Promises {
    @Override
    public Map<PartnershipId, Counts> counts(Actor reader, AskedMoment asked) {
        return reading.find(reader, FollowThroughFilter.NONE, asked.moment(), asked.day()).rows().stream()
                .filter(row -> row.begun().privateTo() == null)
                .collect(Collectors.groupingBy(
                        FollowThroughRow::partnership,
                        Collectors.collectingAndThen(Collectors.toList(), rows -> count(rows, asked.day()))));
    }

    /** What nobody has looked at yet is in no count. */
    private static Counts count(List<FollowThroughRow> all, LocalDate day) {
        List<FollowThroughRow> rows =
                all.stream().filter(row -> !row.isNotLookedAt(day)).toList();
        return new Counts(
                where(rows, row -> row.status() == CommitmentStatus.OPEN),
                where(rows, row -> row.isOverdue(day)),
                where(rows, row -> row.status() == CommitmentStatus.PROPOSED),
                where(rows, row -> row.status() == CommitmentStatus.OPEN && !row.promiseConfirmed()));
    }

    private static long where(List<FollowThroughRow> rows, Predicate<FollowThroughRow> condition) {
        return rows.stream().filter(condition).count();
    }
}
