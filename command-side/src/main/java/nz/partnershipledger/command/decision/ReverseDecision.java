package nz.partnershipledger.command.decision;

import java.time.LocalDate;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Reverses a decision, which is one finding when it is looked at again.
 *
 * @param reason why
 * @param by who says so, or null for the actor
 */
public record ReverseDecision(
        PartnershipId partnership,
        DecisionId decision,
        PersonalText reason,
        @Nullable PersonId by,
        @Today LocalDate on) implements AboutAMatter {
    ReviewDecision asReview() {
        return new ReviewDecision(partnership, decision, Finding.REVERSED, reason, by, on);
    }
}
