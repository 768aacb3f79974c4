package nz.partnershipledger.events.disagreement;

import nz.partnershipledger.events.DisagreementId;

/** A fact in the life of one difference. */
public sealed interface DifferenceEvent extends DisagreementEvent permits OpenDifferenceEvent, GuessEvent {
    /** The difference it is about. */
    DisagreementId disagreement();

    @Override
    default DisagreementId thing() {
        return disagreement();
    }
}
