package nz.partnershipledger.events.journey;

import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.Thing;
import org.jspecify.annotations.Nullable;

/** A fact about the journey through He Pikorua. Every partner may read it, always. */
public sealed interface JourneyEvent extends PartnershipEvent permits ElementEntered {
    @Override
    default Audience audience() {
        return Audience.PARTNERSHIP;
    }

    @Override
    default Feature feature() {
        return Feature.JOURNEY;
    }

    @Override
    default @Nullable Thing thing() {
        return null;
    }
}
