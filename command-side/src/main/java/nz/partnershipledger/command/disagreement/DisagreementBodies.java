package nz.partnershipledger.command.disagreement;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.desk.SharedEntry;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.GoalId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SettledHow;
import org.jspecify.annotations.Nullable;

/** What comes with a request about seeing things differently. */
final class DisagreementBodies {
    private DisagreementBodies() {}

    record Difference(
            String topic,
            DisagreementAbout about,
            Set<PersonId> between,
            PersonId raisedBy,
            @Nullable HuiId hui,
            @Nullable GoalId goal,
            @Nullable DifficultyId difficulty,
            @Nullable DecisionId decision,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements SharedEntry.Body {
        Origin origin() {
            return new Origin(hui, goal, difficulty, decision, null);
        }
    }

    record SeeingIt(
            @Nullable PersonId by,
            @Nullable String explanation,
            @Nullable String intervention,
            @Nullable String responsibility,
            @Nullable Boolean spokenAtHui,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements SharedEntry.Body {}

    record SeeingAlike(
            String text,
            @Nullable PersonId by,
            @Nullable LocalDate on,
            @Nullable Audience audience) implements SharedEntry.Body {}

    record Agreeing(
            SettledHow how,
            String agreement,
            @Nullable Set<CommitmentId> commitments,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements SharedEntry.Body {}

    record LettingStand(
            LocalDate revisitOn,
            @Nullable String text,
            @Nullable LocalDate on,
            @Nullable Audience audience) implements SharedEntry.Body {}

    record OpeningAgain(
            @Nullable String text,
            @Nullable PersonId by,
            @Nullable LocalDate on,
            @Nullable Audience audience) implements SharedEntry.Body {
        static final OpeningAgain NOTHING_SAID = new OpeningAgain(null, null, null, null);
    }

    record Explaining(
            String word,
            String meaning,
            @Nullable PersonId by,
            @Nullable LocalDate on,
            @Nullable Audience audience) implements SharedEntry.Body {}
}
