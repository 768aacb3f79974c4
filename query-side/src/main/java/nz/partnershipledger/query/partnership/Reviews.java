package nz.partnershipledger.query.partnership;

import java.util.Map;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.AskedMoment;

/** What a caseload says of decisions to be looked at again; how they are counted is known elsewhere. */
@FunctionalInterface
public interface Reviews {
    /** Of each partnership that the reader may read, how many of its decisions have come to the day on which they are looked at again; none are left out. */
    Map<PartnershipId, Long> due(Actor reader, AskedMoment asked);
}
