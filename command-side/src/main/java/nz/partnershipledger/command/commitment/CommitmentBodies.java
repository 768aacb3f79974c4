package nz.partnershipledger.command.commitment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GoalId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.Reason;
import org.jspecify.annotations.Nullable;

/** What comes with a request about a promise. */
final class CommitmentBodies {
    private CommitmentBodies() {}

    /** What every one of them may say. */
    interface Body {
        /** Whose act it is, when it is written down for someone else. */
        default @Nullable PersonId by() {
            return null;
        }

        /** The day it happened; today when it is not said. */
        @Nullable
        LocalDate on();

        /** Whom it reaches; whom the promise reaches when it is not said. */
        @Nullable
        Audience audience();
    }

    record Making(
            String what,
            PersonId promiser,
            @Nullable PersonId suggestedBy,
            @JsonProperty("for") @Nullable PersonId owedTo,
            @Nullable LocalDate due,
            @Nullable HuiId dueAtHui,
            @Nullable HuiId hui,
            @Nullable GoalId goal,
            @Nullable DifficultyId difficulty,
            @Nullable DecisionId decision,
            @Nullable DisagreementId disagreement,
            @Nullable Boolean spokenAtHui,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements Body {
        /** What it sprang from. */
        Origin origin() {
            return new Origin(hui, goal, difficulty, decision, disagreement);
        }
    }

    record Replying(
            @Nullable PersonId by,
            @Nullable String reason,
            @Nullable LocalDate on,
            @Nullable Audience audience) implements Body {
        static final Replying NOTHING_SAID = new Replying(null, null, null, null);
    }

    record Noting(
            @Nullable PersonId by,
            String note,
            @Nullable LocalDate on,
            @Nullable Audience audience) implements Body {}

    record AskingForAHand(
            @Nullable PersonId by,
            String note,
            @Nullable Set<PersonId> of,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements Body {}

    record Renegotiating(
            @Nullable PersonId by,
            @Nullable LocalDate due,
            @Nullable HuiId dueAtHui,
            @Nullable String what,
            Reason reason,
            Set<PersonId> agreedBy,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements Body {}

    record HandingOver(
            @Nullable PersonId by,
            PersonId to,
            @Nullable String reason,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements Body {}

    record Keeping(
            @Nullable PersonId by,
            @Nullable String evidence,
            @Nullable LocalDate on,
            @Nullable Audience audience) implements Body {}

    record Missing(
            @Nullable PersonId by,
            @Nullable Reason reason,
            @Nullable String support,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements Body {}

    record Releasing(
            @Nullable PersonId by,
            Reason reason,
            Set<PersonId> agreedBy,
            @Nullable String support,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements Body {}

    record Saying(
            @Nullable PersonId by,
            @Nullable String text,
            @Nullable LocalDate on,
            @Nullable Audience audience) implements Body {
        static final Saying NOTHING_SAID = new Saying(null, null, null, null);
    }

    /** Something about an entry, named by its position. */
    record AboutAnEntry(
            @Nullable PersonId by,
            long entry,
            @Nullable String text,
            @Nullable LocalDate on,
            @Nullable Audience audience)
            implements Body {}
}
