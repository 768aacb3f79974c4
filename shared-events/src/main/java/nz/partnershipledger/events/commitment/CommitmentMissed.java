package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.OwnWord;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.SealedSupport;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** It did not happen. There is no reason until the promiser gives one. */
@Stored(name = "commitment-missed", revision = 1)
public record CommitmentMissed(
        PartnershipId partnership,
        CommitmentId commitment,
        PersonId by,
        @Nullable SealedReason reason,
        @Nullable SealedSupport support,
        LocalDate on,
        Audience audience)
        implements CommitmentWentOn, OwnWord {
    @Override
    public Set<PersonId> binds() {
        return Set.of(by);
    }
}
