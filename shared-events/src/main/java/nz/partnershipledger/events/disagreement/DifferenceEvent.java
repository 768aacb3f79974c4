package nz.partnershipledger.events.disagreement;

import nz.partnershipledger.events.DisagreementId;

/** A fact in the life of one difference. */
public sealed interface DifferenceEvent extends DisagreementEvent
        permits DisagreementRaised,
                PositionTaken,
                PositionConfirmed,
                PositionGuessed,
                GuessShown,
                GuessDeclined,
                CommonGroundNoted,
                DisagreementSettled,
                DisagreementLeftStanding,
                DisagreementReopened {
    /** The difference it is about. */
    DisagreementId disagreement();
}
