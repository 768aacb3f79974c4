package nz.partnershipledger.events.partnership;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import nz.partnershipledger.events.Tier;
import org.jspecify.annotations.Nullable;

/** The tier of support changed; {@code concerning} are those whose support it is: ākonga and whānau at that time. */
@Stored(name = "tier-changed", revision = 2)
public record TierChanged(
        PartnershipId partnership, Tier tier, @Nullable PersonalText reason, Set<PersonId> concerning, LocalDate on)
        implements StandingEvent, Binds {
    @Override
    public Set<PersonId> binds() {
        return concerning;
    }
}
