package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** The promiser did not take it on, or said that this is not what they promised. */
@Stored(name = "commitment-declined", revision = 1)
public record CommitmentDeclined(
        PartnershipId partnership,
        CommitmentId commitment,
        PersonId by,
        @Nullable PersonalText reason,
        LocalDate on,
        Audience audience)
        implements CommitmentWentOn {}
