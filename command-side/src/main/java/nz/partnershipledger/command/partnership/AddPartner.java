package nz.partnershipledger.command.partnership;

import java.time.LocalDate;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** Makes someone a partner, in a role, perhaps with a discipline and with what they bring. */
public record AddPartner(
        PartnershipId partnership,
        PersonId person,
        PartnerRole role,
        @Nullable PersonalText discipline,
        @Nullable PersonalText brings,
        LocalDate on)
        implements StandingCommand {}
