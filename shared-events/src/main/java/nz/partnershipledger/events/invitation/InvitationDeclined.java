package nz.partnershipledger.events.invitation;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.InvitationId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Whoever was invited said no, perhaps with some words. Those who say no take no part, so it is between them and who asked.
 *
 * @param invitedBy who asked
 */
@Stored(name = "invitation-declined", revision = 1)
public record InvitationDeclined(
        PartnershipId partnership,
        InvitationId invitation,
        PersonId invitedBy,
        @Nullable PersonalText words,
        LocalDate on)
        implements InvitationEvent {
    @Override
    public Audience audience() {
        return Audience.people(Set.of(invitedBy));
    }
}
