package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.disagreement.PositionGuessed;
import org.jspecify.annotations.Nullable;

/** Something asked about a guess of how another may see it. */
public sealed interface AboutAGuess extends AboutADifference permits ShowGuess, ConfirmGuess, DeclineGuess {
    /** The guess it is about. */
    GuessId guess();

    /** The guess itself, where its author kept it to themselves until now; null where the partnership knows it. */
    default @Nullable PositionGuessed kept() {
        return null;
    }
}
