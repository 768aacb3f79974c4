package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** The promiser took on what was proposed; not {@code confirmed} when someone else recorded that. */
@Stored(name = "commitment-accepted", revision = 1)
public record CommitmentAccepted(
        PartnershipId partnership,
        CommitmentId commitment,
        PersonId by,
        boolean confirmed,
        @Nullable PersonalText reason,
        LocalDate on,
        Audience audience)
        implements CommitmentWentOn, Binds {
    @Override
    public Set<PersonId> binds() {
        return Set.of(by);
    }
}
