package nz.partnershipledger.events.partnership;

import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PartnershipEvent;

/** A fact about who stands where in a partnership. Every partner may read it, always. */
public sealed interface StandingEvent extends PartnershipEvent
        permits PartnershipFormed, PartnerJoined, PartnerLeft, FacilitatorChanged, TierChanged {
    @Override
    default Audience audience() {
        return Audience.PARTNERSHIP;
    }
}
