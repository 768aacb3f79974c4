package nz.partnershipledger.command.disagreement;

import java.time.LocalDate;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.PartnershipId;

/** Says that a guess is how the actor sees it. */
public record ConfirmGuess(
        PartnershipId partnership,
        DisagreementId disagreement,
        GuessId guess,
        @Today LocalDate on) implements AboutAGuess {}
