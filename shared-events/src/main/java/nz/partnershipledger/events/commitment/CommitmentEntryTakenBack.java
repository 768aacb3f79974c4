package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** A keep, miss or release was entered by mistake; {@code entry} is its version. Both entries stay. */
@Stored(name = "commitment-entry-taken-back", revision = 1)
public record CommitmentEntryTakenBack(
        PartnershipId partnership,
        CommitmentId commitment,
        PersonId by,
        long entry,
        @Nullable PersonalText text,
        LocalDate on,
        Audience audience)
        implements CommitmentWentOn {}
