package nz.partnershipledger.command.decision;

import java.time.LocalDate;
import java.util.Map;
import nz.partnershipledger.command.base.Made;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Draws who someone feels decides.
 *
 * @param map its new id
 * @param by whose view it is, or null for the actor's own
 * @param areas who decides in each area that they speak of
 */
public record DrawDecisionMap(
        PartnershipId partnership,
        @Made DecisionMapId map,
        @Nullable PersonId by,
        Map<DecisionArea, Decider> areas,
        @Today LocalDate on)
        implements DecisionCommand {
    /** Keeps its own copy of the areas. */
    public DrawDecisionMap {
        areas = Map.copyOf(areas);
    }
}
