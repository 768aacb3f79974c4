package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** The one it was offered to did not take it over; it stays with the first. */
@Stored(name = "hand-over-declined", revision = 1)
public record HandOverDeclined(
        PartnershipId partnership,
        CommitmentId commitment,
        PersonId by,
        @Nullable PersonalText reason,
        LocalDate on,
        Audience audience)
        implements CommitmentWentOn {}
