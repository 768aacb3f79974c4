package nz.partnershipledger.command.decision;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.base.Made;
import nz.partnershipledger.command.base.OrElse;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

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
public record ProposeDecision(
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
