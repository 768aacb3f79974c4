package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.events.GuessId;

/** Something asked about a guess of how another may see it. */
public sealed interface AboutAGuess extends AboutADifference permits ShowGuess, ConfirmGuess, DeclineGuess {
    /** The guess it is about. */
    GuessId guess();
}
