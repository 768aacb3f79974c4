package nz.partnershipledger.query.partnership;

import java.util.Map;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.AskedMoment;

/** What a caseload says of what is seen differently; how it is counted is known elsewhere. */
@FunctionalInterface
public interface Differences {
    /**
     * How many differences of one partnership are left standing.
     *
     * @param standing left standing, on purpose
     * @param toRevisit of these, how many have come to the day on which they come back to it
     */
    record Counts(long standing, long toRevisit) {
        /** None at all. */
        public static final Counts NONE = new Counts(0, 0);
    }

    /** The counts of each partnership that the reader may read, at a moment; those without differences are left out. */
    Map<PartnershipId, Counts> counts(Actor reader, AskedMoment asked);
}
