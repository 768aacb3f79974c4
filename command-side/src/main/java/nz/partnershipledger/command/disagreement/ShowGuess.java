package nz.partnershipledger.command.disagreement;

import java.time.LocalDate;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.PartnershipId;

/** Shows a guess to the one whose view it may be. */
public record ShowGuess(
        PartnershipId partnership,
        DisagreementId disagreement,
        GuessId guess,
        @Today LocalDate on) implements AboutAGuess {}
