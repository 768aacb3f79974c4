package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.People;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.SealedSupport;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** It was let go together, as those named agreed. */
@Stored(name = "commitment-released", revision = 1)
public record CommitmentReleased(
        PartnershipId partnership,
        CommitmentId commitment,
        PersonId by,
        @Nullable SealedReason reason,
        Set<PersonId> agreedBy,
        @Nullable SealedSupport support,
        LocalDate on,
        Audience audience)
        implements CommitmentWentOn, Binds {
    @Override
    public Set<PersonId> binds() {
        return People.of(agreedBy, by);
    }
}
