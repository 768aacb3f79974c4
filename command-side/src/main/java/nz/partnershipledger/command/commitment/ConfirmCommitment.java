package nz.partnershipledger.command.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** Says that a promise which others wrote down is so. */
public record ConfirmCommitment(
        PartnershipId partnership,
        CommitmentId commitment,
        @Nullable PersonId by,
        @Nullable PersonalText reason,
        LocalDate on,
        @Nullable Audience audience)
        implements FollowUp {}
