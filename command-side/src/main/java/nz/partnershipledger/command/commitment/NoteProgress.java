package nz.partnershipledger.command.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** Says how it is going. */
public record NoteProgress(
        PartnershipId partnership,
        CommitmentId commitment,
        @Nullable PersonId by,
        PersonalText note,
        LocalDate on,
        @Nullable Audience audience)
        implements FollowUp {}
