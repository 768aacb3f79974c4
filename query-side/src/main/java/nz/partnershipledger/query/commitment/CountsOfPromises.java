package nz.partnershipledger.query.commitment;

import java.util.HashMap;
import java.util.Map;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.partnership.Promises;

/** Counts, for a caseload, the promises that the reader may know of; private ones, and what nobody has looked at yet, are in no count. */
record CountsOfPromises(FollowThroughReading reading, PromisesNow now) implements Promises {
    @Override
    public Map<PartnershipId, Counts> counts(Actor reader, AskedMoment asked) {
        Map<PartnershipId, Counts> counts = new HashMap<>();
        alike(reader, asked).forEach((partnership, alike) -> counts.put(partnership, count(alike)));
        return counts;
    }

    private Map<PartnershipId, Map<Integer, Long>> alike(Actor reader, AskedMoment asked) {
        if (asked.moment().isNow()) {
            return now.asked(reader, FollowThroughFilter.NONE, asked.day()).byPartnership();
        }
        Map<PartnershipId, Map<Integer, Long>> alike = new HashMap<>();
        reading.then(reader, FollowThroughFilter.NONE, asked.moment(), asked.day()).rows().stream()
                .filter(row -> row.begun().privateTo() == null)
                .forEach(row -> alike.computeIfAbsent(row.partnership(), _ -> new HashMap<>())
                        .merge(PromiseQuestion.countedAs(row, asked.day()), 1L, Long::sum));
        return alike;
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
