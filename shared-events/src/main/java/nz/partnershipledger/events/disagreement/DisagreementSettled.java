package nz.partnershipledger.events.disagreement;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SettledHow;
import nz.partnershipledger.events.Stored;

/**
 * A difference was settled.
 *
 * @param agreement what they agreed
 * @param agreedBy who is said to have agreed
 * @param commitments the promises that it led to
 */
@Stored(name = "disagreement-settled", revision = 2)
public record DisagreementSettled(
        PartnershipId partnership,
        DisagreementId disagreement,
        SettledHow how,
        PersonalText agreement,
        Set<PersonId> agreedBy,
        Set<CommitmentId> commitments,
        LocalDate on)
        implements OpenDifferenceEvent, Binds {
    @Override
    public Set<PersonId> binds() {
        return agreedBy;
    }
}
