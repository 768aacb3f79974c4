package nz.partnershipledger.events.partnership;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** A partner left. */
@Stored(name = "partner-left", revision = 1)
public record PartnerLeft(
        PartnershipId partnership,
        PersonId person,
        @Nullable PersonalText reason,
        LocalDate on) implements StandingEvent, Binds {
    @Override
    public Set<PersonId> binds() {
        return Set.of(person);
    }
}
