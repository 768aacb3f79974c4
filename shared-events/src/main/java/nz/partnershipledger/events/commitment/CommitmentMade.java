package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.OwnWord;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;

/** A promise was made. It is not {@code confirmed} when someone else wrote it down and the promiser has not yet said that it is so. */
@Stored(name = "commitment-made", revision = 2)
public record CommitmentMade(
        PartnershipId partnership,
        CommitmentId commitment,
        Promise promise,
        boolean confirmed,
        LocalDate on,
        Audience audience)
        implements CommitmentBegun, OwnWord {
    @Override
    public Set<PersonId> binds() {
        return Set.of(promise.promiser());
    }
}
