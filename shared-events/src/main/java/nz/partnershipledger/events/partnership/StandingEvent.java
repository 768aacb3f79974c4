package nz.partnershipledger.events.partnership;

import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.Thing;
import org.jspecify.annotations.Nullable;

/** A fact about who stands where in a partnership. Every partner may read it, always. */
public sealed interface StandingEvent extends PartnershipEvent
        permits PartnershipFormed,
                PartnerJoined,
                LeavingAskedFor,
                LeavingWithdrawn,
                PartnerLeft,
                FacilitatorChanged,
                TierChanged,
                PartnershipRenamed {
    @Override
    default Audience audience() {
        return Audience.PARTNERSHIP;
    }

    @Override
    default Feature feature() {
        return Feature.PARTNERSHIP;
    }

    @Override
    default @Nullable Thing thing() {
        return null;
    }
}
