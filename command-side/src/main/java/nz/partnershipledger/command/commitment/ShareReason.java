package nz.partnershipledger.command.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** Lets the partners read the reason given in the entry with version {@code entry}. */
public record ShareReason(
        PartnershipId partnership,
        CommitmentId commitment,
        @Nullable PersonId by,
        long entry,
        @Nullable PersonalText text,
        LocalDate on,
        @Nullable Audience audience)
        implements FollowUp {}
