package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** Someone sees it differently: you say it is done, I do not see it. The keeping stays beside it. */
@Stored(name = "keeping-disputed", revision = 1)
public record KeepingDisputed(
        PartnershipId partnership,
        CommitmentId commitment,
        PersonId by,
        @Nullable PersonalText text,
        LocalDate on,
        Audience audience)
        implements CommitmentWentOn {}
