package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;

/** How it is going. */
@Stored(name = "progress-noted", revision = 1)
public record ProgressNoted(
        PartnershipId partnership,
        CommitmentId commitment,
        PersonId by,
        PersonalText note,
        LocalDate on,
        Audience audience)
        implements CommitmentWentOn {}
