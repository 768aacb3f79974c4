package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** Who had asked for a change of the promise does not ask for it any more. */
@Stored(name = "change-withdrawn", revision = 1)
public record ChangeWithdrawn(
        PartnershipId partnership,
        CommitmentId commitment,
        PersonId by,
        @Nullable PersonalText reason,
        LocalDate on,
        Audience audience)
        implements CommitmentWentOn {}
