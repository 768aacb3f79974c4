package nz.partnershipledger.command.disagreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import nz.partnershipledger.command.base.Made;
import nz.partnershipledger.command.base.MayBePrivate;
import nz.partnershipledger.command.base.OrElse;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.disagreement.Position;
import org.jspecify.annotations.Nullable;

/**
 * Says how someone sees a difference. Of oneself it is a position; of another it is a guess, unless they said so at the hui that the
 * difference came up at: then it is a position that waits for them to confirm it.
 *
 * @param guess the new id of the guess, should it be one
 * @param whose whose view it is, or null for the actor's own
 * @param spokenAtHui whether they said so at that hui
 */
public record SayPosition(
        PartnershipId partnership,
        DisagreementId disagreement,
        @Made GuessId guess,
        @JsonProperty("by") @Nullable PersonId whose,
        @JsonUnwrapped Position position,
        @OrElse("false") boolean spokenAtHui,
        @Today LocalDate on,
        @OrElse("PARTNERSHIP") Audience audience)
        implements AboutADifference, MayBePrivate {
    /** Whether it is a guess, when this actor says it. */
    public boolean isGuessOf(PersonId actor) {
        return !spokenAtHui && whose != null && !whose.equals(actor);
    }

    @Override
    public boolean isPrivateTo(PersonId actor) {
        return isGuessOf(actor) || MayBePrivate.super.isPrivateTo(actor);
    }

    @Override
    public PersonId speaker(PersonId actor) {
        return whose == null || isGuessOf(actor) ? actor : whose;
    }
}
