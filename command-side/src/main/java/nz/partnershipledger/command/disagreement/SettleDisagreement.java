package nz.partnershipledger.command.disagreement;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.base.OrElse;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SettledHow;

/**
 * Records that a difference was settled.
 *
 * @param how how it came to be settled
 * @param agreement what they agreed
 * @param commitments the promises that it led to
 */
public record SettleDisagreement(
        PartnershipId partnership,
        DisagreementId disagreement,
        SettledHow how,
        PersonalText agreement,
        @OrElse Set<CommitmentId> commitments,
        @Today LocalDate on)
        implements AboutADifference {
    /** Keeps its own copy of the promises. */
    public SettleDisagreement {
        commitments = Set.copyOf(commitments);
    }
}
