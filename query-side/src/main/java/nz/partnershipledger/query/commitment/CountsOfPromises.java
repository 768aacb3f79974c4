package nz.partnershipledger.query.commitment;

import java.util.HashMap;
import java.util.Map;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.partnership.Promises;

/** Counts, for a caseload, the promises that the reader may know of; private ones, and what nobody has looked at yet, are in no count. */
record CountsOfPromises(PromisesAcross promises) implements Promises {
    @Override
    public Map<PartnershipId, Counts> counts(Actor reader, AskedMoment asked) {
        Map<PartnershipId, Counts> counts = new HashMap<>();
        promises.asked(reader, FollowThroughFilter.NONE, asked.moment(), asked.day())
                .byPartnership(asked.day())
                .forEach((partnership, alike) -> counts.put(partnership, count(alike)));
        return counts;
    }

    private static Counts count(Map<Integer, Long> alike) {
        return new Counts(
                of(alike, PromiseQuestion.STILL_OPEN),
                of(alike, PromiseQuestion.OVERDUE),
                of(alike, Figure.PROPOSED.bit()),
                of(alike, PromiseQuestion.STILL_OPEN | Figure.UNCONFIRMED.bit()));
    }

    private static long of(Map<Integer, Long> alike, int bits) {
        return alike.entrySet().stream()
                .filter(it -> (it.getKey() & bits) == bits)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
