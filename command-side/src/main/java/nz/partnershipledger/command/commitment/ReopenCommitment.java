package nz.partnershipledger.command.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** Opens a kept or missed promise again. */
public record ReopenCommitment(
        PartnershipId partnership,
        CommitmentId commitment,
        @Nullable PersonId by,
        @Nullable PersonalText text,
        LocalDate on,
        @Nullable Audience audience)
        implements FollowUp {}
