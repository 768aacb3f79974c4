package nz.partnershipledger.events.disagreement;

import nz.partnershipledger.events.Audience;

/** A fact in the life of one difference that every partner reads, unless it says otherwise. */
public sealed interface OpenDifferenceEvent extends DifferenceEvent
        permits DisagreementRaised,
                PositionTaken,
                PositionConfirmed,
                CommonGroundNoted,
                DisagreementSettled,
                DisagreementLeftStanding,
                DisagreementReopened {
    @Override
    default Audience audience() {
        return Audience.PARTNERSHIP;
    }
}
