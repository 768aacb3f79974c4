package nz.partnershipledger.command.decision;

import java.time.LocalDate;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.PartnershipId;

/** Says that the map which someone else drew for the actor is how they feel it. */
public record ConfirmDecisionMap(
        PartnershipId partnership, DecisionMapId map, @Today LocalDate on) implements DecisionCommand {}
