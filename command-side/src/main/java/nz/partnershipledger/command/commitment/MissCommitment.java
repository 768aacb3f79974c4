package nz.partnershipledger.command.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** Says that it did not happen. A reason is a sealed {@code Reason}, or null when none was given. */
public record MissCommitment(
        PartnershipId partnership,
        CommitmentId commitment,
        @Nullable PersonId by,
        @Nullable PersonalText reason,
        @Nullable PersonalText support,
        LocalDate on,
        @Nullable Audience audience)
        implements FollowUp {}
