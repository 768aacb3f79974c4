package nz.partnershipledger.events.disagreement;

import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.GuessId;

/** A fact about a guess of what another may think. It says who reads it. */
public sealed interface GuessEvent extends DifferenceEvent permits PositionGuessed, GuessShown, GuessDeclined {
    /** The guess it is about. */
    GuessId guess();

    @Override
    Audience audience();
}
