package nz.partnershipledger.events.partnership;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** Someone became a partner, in a role, perhaps with a discipline and with what they bring. */
@Stored(name = "partner-joined", revision = 1)
public record PartnerJoined(
        PartnershipId partnership,
        PersonId person,
        PartnerRole role,
        @Nullable PersonalText discipline,
        @Nullable PersonalText brings,
        LocalDate on)
        implements StandingEvent, Binds {
    @Override
    public Set<PersonId> binds() {
        return Set.of(person);
    }
}
