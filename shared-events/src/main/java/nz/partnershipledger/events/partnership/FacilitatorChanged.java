package nz.partnershipledger.events.partnership;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.People;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;

/** Another partner facilitates from now on, as those named agreed. */
@Stored(name = "facilitator-changed", revision = 1)
public record FacilitatorChanged(
        PartnershipId partnership, PersonId from, PersonId to, Set<PersonId> agreedBy, LocalDate on)
        implements StandingEvent, Binds {
    @Override
    public Set<PersonId> binds() {
        return People.of(agreedBy, to);
    }
}
