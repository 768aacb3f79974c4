package nz.partnershipledger.events.disagreement;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SettledHow;
import nz.partnershipledger.events.Stored;

/**
 * A difference was settled.
 *
 * @param agreement what they agreed
 * @param commitments the promises that it led to
 */
@Stored(name = "disagreement-settled", revision = 1)
public record DisagreementSettled(
        PartnershipId partnership,
        DisagreementId disagreement,
        SettledHow how,
        PersonalText agreement,
        Set<CommitmentId> commitments,
        LocalDate on)
        implements OpenDifferenceEvent {}
