package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.OwnWord;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** It was done. */
@Stored(name = "commitment-kept", revision = 1)
public record CommitmentKept(
        PartnershipId partnership,
        CommitmentId commitment,
        PersonId by,
        @Nullable PersonalText evidence,
        LocalDate on,
        Audience audience)
        implements CommitmentWentOn, OwnWord {
    @Override
    public Set<PersonId> binds() {
        return Set.of(by);
    }
}
