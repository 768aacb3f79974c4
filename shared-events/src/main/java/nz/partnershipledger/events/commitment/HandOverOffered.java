package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** The promise was offered to another, with whom it will be once they accept. */
@Stored(name = "hand-over-offered", revision = 1)
public record HandOverOffered(
        PartnershipId partnership,
        CommitmentId commitment,
        PersonId by,
        PersonId to,
        @Nullable PersonalText reason,
        LocalDate on,
        Audience audience)
        implements CommitmentWentOn {}
