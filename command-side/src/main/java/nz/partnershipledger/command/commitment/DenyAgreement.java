package nz.partnershipledger.command.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** Says: I did not agree. {@code entry} is the version of the entry that named them. */
public record DenyAgreement(
        PartnershipId partnership,
        CommitmentId commitment,
        @Nullable PersonId by,
        long entry,
        @Nullable PersonalText text,
        LocalDate on,
        @Nullable Audience audience)
        implements FollowUp {}
