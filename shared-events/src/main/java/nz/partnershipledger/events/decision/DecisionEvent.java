package nz.partnershipledger.events.decision;

import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.PartnershipEvent;

/** A fact about who decides, and how. */
public sealed interface DecisionEvent extends PartnershipEvent permits MatterEvent, MapEvent, PlanAmended {
    /** Every partner reads it, unless it says otherwise. */
    @Override
    default Audience audience() {
        return Audience.PARTNERSHIP;
    }

    @Override
    default Feature feature() {
        return Feature.DECISION;
    }
}
