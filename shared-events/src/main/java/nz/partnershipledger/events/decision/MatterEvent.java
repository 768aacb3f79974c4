package nz.partnershipledger.events.decision;

import nz.partnershipledger.events.DecisionId;

/** A fact in the life of one matter to decide. */
public sealed interface MatterEvent extends DecisionEvent
        permits DecisionProposed,
                OutcomeWished,
                StanceTaken,
                StanceConfirmed,
                DecisionHandedOver,
                DecisionMade,
                DecisionReviewed {
    /** The matter it is about. */
    DecisionId decision();

    @Override
    default DecisionId thing() {
        return decision();
    }
}
