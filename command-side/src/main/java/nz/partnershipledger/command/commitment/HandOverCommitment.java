package nz.partnershipledger.command.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** Offers the promise to another partner. */
public record HandOverCommitment(
        PartnershipId partnership,
        CommitmentId commitment,
        @Nullable PersonId by,
        PersonId to,
        @Nullable PersonalText reason,
        LocalDate on,
        @Nullable Audience audience)
        implements FollowUp {}
