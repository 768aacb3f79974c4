package nz.partnershipledger.events.journey;

import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PartnershipEvent;

/** A fact about the journey through He Pikorua. Every partner may read it, always. */
public sealed interface JourneyEvent extends PartnershipEvent permits ElementEntered {
    @Override
    default Audience audience() {
        return Audience.PARTNERSHIP;
    }
}
