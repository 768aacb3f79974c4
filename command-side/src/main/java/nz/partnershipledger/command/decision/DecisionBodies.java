package nz.partnershipledger.command.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.command.desk.SharedEntry;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.GoalId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stance;
import org.jspecify.annotations.Nullable;

/** What comes with a request about who decides. */
final class DecisionBodies {
    private DecisionBodies() {}

    record Proposal(
            String question,
            String proposal,
            PersonId proposedBy,
            @Nullable DecisionArea area,
            @Nullable Set<PersonId> neededBy,
            @Nullable HuiId hui,
            @Nullable GoalId goal,
            @Nullable DifficultyId difficulty,
            @Nullable DisagreementId disagreement,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements SharedEntry.Body {
        Origin origin() {
            return new Origin(hui, goal, difficulty, null, disagreement);
        }
    }

    record Wishing(
            String text,
            @Nullable PersonId by,
            @Nullable LocalDate on,
            @Nullable Audience audience) implements SharedEntry.Body {}

    record StandingThere(
            @Nullable PersonId by,
            Stance stance,
            @Nullable String reason,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements SharedEntry.Body {}

    record HandingOn(
            Recipients to,
            @Nullable String text,
            @Nullable PersonId by,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements SharedEntry.Body {}

    record MakingUp(
            DecidedHow how,
            Set<PersonId> decidedBy,
            String outcome,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements SharedEntry.Body {}

    record LookingAgain(
            Finding finding,
            @Nullable String text,
            @Nullable PersonId by,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements SharedEntry.Body {}

    record Reversing(
            String reason,
            @Nullable PersonId by,
            @Nullable LocalDate on,
            @Nullable Audience audience) implements SharedEntry.Body {}

    record Drawing(
            @Nullable PersonId by,
            Map<DecisionArea, Decider> areas,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements SharedEntry.Body {}

    record Amending(
            String text,
            @Nullable PersonId by,
            @Nullable LocalDate on,
            @Nullable Audience audience) implements SharedEntry.Body {}
}
