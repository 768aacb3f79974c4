package nz.partnershipledger.command.disagreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.disagreement.PositionGuessed;
import org.jspecify.annotations.Nullable;

/**
 * Shows a guess to the one whose view it may be.
 *
 * @param kept the guess, where its author kept it to themselves until now, its words sealed for the partnership
 */
public record ShowGuess(
        PartnershipId partnership,
        DisagreementId disagreement,
        GuessId guess,
        @JsonIgnore @Nullable PositionGuessed kept,
        @Today LocalDate on)
        implements AboutAGuess {
    /** Shows one that the partnership knows. */
    public ShowGuess(PartnershipId partnership, DisagreementId disagreement, GuessId guess, LocalDate on) {
        this(partnership, disagreement, guess, null, on);
    }

    boolean isAbout(PositionGuessed ones) {
        return ones.guess().equals(guess) && ones.disagreement().equals(disagreement);
    }

    /** The same, of a guess that its author kept to themselves. */
    ShowGuess of(PositionGuessed ones) {
        return new ShowGuess(partnership, disagreement, guess, ones, on);
    }
}
