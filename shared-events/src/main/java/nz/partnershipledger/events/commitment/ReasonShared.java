package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** The promiser lets the partners read the reason given in the entry with version {@code entry}. */
@Stored(name = "reason-shared", revision = 1)
public record ReasonShared(
        PartnershipId partnership,
        CommitmentId commitment,
        PersonId by,
        long entry,
        @Nullable PersonalText text,
        LocalDate on,
        Audience audience)
        implements CommitmentWentOn {}
