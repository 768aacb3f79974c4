package nz.partnershipledger.command.decision;

import java.time.LocalDate;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.PartnershipId;

/** Says that the map which someone else drew for the actor is how they feel it. */
public record ConfirmDecisionMap(PartnershipId partnership, DecisionMapId map, LocalDate on)
        implements DecisionCommand {}
