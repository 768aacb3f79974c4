package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;

/** The promiser would like a hand, perhaps from those named. */
@Stored(name = "hand-asked-for", revision = 1)
public record HandAskedFor(
        PartnershipId partnership,
        CommitmentId commitment,
        PersonId by,
        PersonalText note,
        Set<PersonId> of,
        LocalDate on,
        Audience audience)
        implements CommitmentWentOn {}
