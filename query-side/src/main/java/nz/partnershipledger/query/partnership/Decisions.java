package nz.partnershipledger.query.partnership;

import java.util.Map;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.AskedMoment;

/** What a caseload says of decisions; how they are counted is known elsewhere. */
@FunctionalInterface
public interface Decisions {
    /** Of each partnership that the reader may read, how many of its decisions have come to the day on which they are looked at again; none are left out. */
    Map<PartnershipId, Long> toReview(Actor reader, AskedMoment asked);
}
