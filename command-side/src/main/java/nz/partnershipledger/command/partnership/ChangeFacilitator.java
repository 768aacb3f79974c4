package nz.partnershipledger.command.partnership;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;

/** Lets another partner facilitate from now on, as those named agreed. */
public record ChangeFacilitator(PartnershipId partnership, PersonId to, Set<PersonId> agreedBy, LocalDate on)
        implements StandingCommand {
    /** Keeps its own copy of those who agreed. */
    public ChangeFacilitator {
        agreedBy = Set.copyOf(agreedBy);
    }
}
