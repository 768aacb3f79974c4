package nz.partnershipledger.command.decision;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.command.base.Made;
import nz.partnershipledger.command.base.OrElse;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** Something asked about who decides, and how. */
public sealed interface DecisionCommand extends PartnershipCommand
        permits AboutAMatter,
                DecisionCommand.ProposeDecision,
                DecisionCommand.DrawDecisionMap,
                DecisionCommand.ConfirmDecisionMap,
                DecisionCommand.AmendPlan {
    /** Whose act it is, or null when it is the actor's own. */
    default @Nullable PersonId by() {
        return null;
    }

    @Override
    default PersonId speaker(PersonId actor) {
        PersonId by = by();
        return by == null ? actor : by;
    }

    /**
     * Proposes something to decide.
     *
     * @param partnership in which partnership
     * @param decision its new id
     * @param question what is to be decided
     * @param proposal what is proposed
     * @param proposedBy who proposes it
     * @param area the area it belongs to, if someone says so
     * @param neededBy who needs to be part of deciding it, as far as that is said
     * @param origin what it sprang from
     * @param on the day of the proposal
     */
    record ProposeDecision(
            PartnershipId partnership,
            @Made DecisionId decision,
            PersonalText question,
            PersonalText proposal,
            PersonId proposedBy,
            @Nullable DecisionArea area,
            @OrElse Set<PersonId> neededBy,
            @JsonUnwrapped @JsonIgnoreProperties("decision") Origin origin,
            @Today LocalDate on)
            implements DecisionCommand {
        /** Keeps its own copy of those who are needed. */
        public ProposeDecision {
            neededBy = Set.copyOf(neededBy);
        }

        @Override
        public PersonId by() {
            return proposedBy;
        }
    }

    /**
     * Draws who someone feels decides.
     *
     * @param map its new id
     * @param by whose view it is, or null for the actor's own
     * @param areas who decides in each area that they speak of
     */
    record DrawDecisionMap(
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

    /** Says that the map which someone else drew for the actor is how they feel it. */
    record ConfirmDecisionMap(
            PartnershipId partnership,
            DecisionMapId map,
            @Today LocalDate on) implements DecisionCommand {}

    /**
     * Amends the plan.
     *
     * @param text what is different from now on
     * @param by who amends it, or null for the actor
     */
    record AmendPlan(
            PartnershipId partnership,
            PersonalText text,
            @Nullable PersonId by,
            @Today LocalDate on) implements DecisionCommand {}
}
