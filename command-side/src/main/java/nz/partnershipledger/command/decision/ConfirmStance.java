package nz.partnershipledger.command.decision;

import java.time.LocalDate;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.PartnershipId;

/** Says that the stance which someone else wrote down for the actor is so. */
public record ConfirmStance(
        PartnershipId partnership,
        DecisionId decision,
        @Today LocalDate on) implements AboutAMatter {}
