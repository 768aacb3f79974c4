package nz.partnershipledger.events.decision;

import nz.partnershipledger.events.DecisionMapId;

/** A fact about one decision map: a drawing of who decides, as someone feels it. */
public sealed interface MapEvent extends DecisionEvent permits DecisionMapDrawn, DecisionMapConfirmed {
    /** The map it is about. */
    DecisionMapId map();

    @Override
    default DecisionMapId thing() {
        return map();
    }
}
