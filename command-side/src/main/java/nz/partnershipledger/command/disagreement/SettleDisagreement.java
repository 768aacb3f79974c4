package nz.partnershipledger.command.disagreement;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.base.OrElse;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SettledHow;
import org.jspecify.annotations.Nullable;

/**
 * Records that a difference was settled.
 *
 * @param how how it came to be settled
 * @param agreement what they agreed
 * @param by who says so, or null for the actor
 * @param agreedBy who agreed; those between whom it stood where nobody is named
 * @param commitments the promises that it led to
 */
public record SettleDisagreement(
        PartnershipId partnership,
        DisagreementId disagreement,
        SettledHow how,
        PersonalText agreement,
        @Nullable PersonId by,
        @OrElse Set<PersonId> agreedBy,
        @OrElse Set<CommitmentId> commitments,
        @Today LocalDate on)
        implements AboutADifference {
    /** Keeps its own copies. */
    public SettleDisagreement {
        agreedBy = Set.copyOf(agreedBy);
        commitments = Set.copyOf(commitments);
    }
}
