package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** A proposal was taken off the table before it was accepted. */
@Stored(name = "commitment-withdrawn", revision = 1)
public record CommitmentWithdrawn(
        PartnershipId partnership,
        CommitmentId commitment,
        PersonId by,
        @Nullable PersonalText reason,
        LocalDate on,
        Audience audience)
        implements CommitmentWentOn {}
