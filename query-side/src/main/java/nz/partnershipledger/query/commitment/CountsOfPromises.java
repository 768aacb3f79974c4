package nz.partnershipledger.query.commitment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.query.partnership.Promises;

/** Counts, for a caseload, the promises that the reader may know of; private ones, and what nobody has looked at yet, are in no count. */
record CountsOfPromises(PromisesAcross promises, PartnershipsInReach reach) implements Promises {
    @Override
    public Map<PartnershipId, Counts> counts(Actor reader, AskedMoment asked) {
        Set<PartnershipId> own = reach.around(reader).own().stream()
                .filter(it -> WhoMayRead.relation(reader, it.standing()) instanceof Relation.Partner)
                .map(PartnershipRow::partnership)
                .collect(Collectors.toSet());
        Map<PartnershipId, Counts> counts = new HashMap<>();
        promises.asked(reader, FollowThroughFilter.NONE, asked.moment(), asked.day())
                .byPartnership(asked.day())
                .forEach((partnership, alike) -> counts.put(
                        partnership, count(alike, own.contains(partnership) ? 0 : PromiseQuestion.OF_FAMILY)));
        return counts;
    }

    /**
     * So many of each.
     *
     * @param untold whose word is not told to be missing
     */
    private static Counts count(Map<Integer, Long> alike, int untold) {
        return new Counts(
                of(alike, PromiseQuestion.STILL_OPEN, 0),
                of(alike, PromiseQuestion.OVERDUE, 0),
                of(alike, Figure.PROPOSED.bit(), untold),
                of(alike, PromiseQuestion.STILL_OPEN | Figure.UNCONFIRMED.bit(), untold),
                of(alike, PromiseQuestion.STILL_OPEN | PromiseQuestion.CHANGE_ASKED_FOR, untold),
                of(alike, PromiseQuestion.STILL_OPEN | PromiseQuestion.MOVED_OFTEN, 0));
    }

    private static long of(Map<Integer, Long> alike, int bits, int none) {
        return alike.entrySet().stream()
                .filter(it -> (it.getKey() & bits) == bits && (it.getKey() & none) == 0)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
