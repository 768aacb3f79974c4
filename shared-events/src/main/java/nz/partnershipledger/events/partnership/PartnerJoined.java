package nz.partnershipledger.events.partnership;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.InvitationId;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Someone became a partner, in a role, perhaps with a discipline and with what they bring.
 *
 * @param invitation the invitation to which they said yes by themselves; null where another added them
 * @param toldBy who told them of it, where another added them and says so
 * @param saidYes whether they said yes, as the one who added them says
 */
@Stored(name = "partner-joined", revision = 2)
public record PartnerJoined(
        PartnershipId partnership,
        PersonId person,
        PartnerRole role,
        @Nullable PersonalText discipline,
        @Nullable PersonalText brings,
        @Nullable InvitationId invitation,
        @Nullable PersonId toldBy,
        boolean saidYes,
        LocalDate on)
        implements StandingEvent, Binds {
    /** Someone was added, and it is not said who told them. */
    public PartnerJoined(
            PartnershipId partnership,
            PersonId person,
            PartnerRole role,
            @Nullable PersonalText discipline,
            @Nullable PersonalText brings,
            LocalDate on) {
        this(partnership, person, role, discipline, brings, null, null, false, on);
    }

    @Override
    public Set<PersonId> binds() {
        return Set.of(person);
    }
}
