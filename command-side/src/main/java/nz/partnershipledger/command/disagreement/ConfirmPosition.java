package nz.partnershipledger.command.disagreement;

import java.time.LocalDate;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.PartnershipId;

/** Says that the position which was minuted for the actor is so. */
public record ConfirmPosition(
        PartnershipId partnership,
        DisagreementId disagreement,
        @Today LocalDate on) implements AboutADifference {}
