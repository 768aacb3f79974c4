package nz.partnershipledger.command.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** Takes on what was proposed, or what another handed over. */
public record AcceptCommitment(
        PartnershipId partnership,
        CommitmentId commitment,
        @Nullable PersonId by,
        @Nullable PersonalText reason,
        LocalDate on,
        @Nullable Audience audience)
        implements FollowUp {}
