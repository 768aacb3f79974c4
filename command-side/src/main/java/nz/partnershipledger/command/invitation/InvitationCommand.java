package nz.partnershipledger.command.invitation;

import java.time.LocalDate;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.events.InvitationId;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** Something asked about an invitation to take part. */
public sealed interface InvitationCommand extends PartnershipCommand {
    /** Which invitation. */
    InvitationId invitation();

    @Override
    LocalDate on();

    /** Invites someone, in a role; null for someone whom only a name is known of. */
    record InvitePartner(
            PartnershipId partnership,
            InvitationId invitation,
            @Nullable PersonId person,
            PartnerRole role,
            LocalDate on)
            implements InvitationCommand {}

    /** Takes an invitation back. */
    record RevokeInvitation(PartnershipId partnership, InvitationId invitation, LocalDate on)
            implements InvitationCommand {}

    /** The one who was invited says yes, and takes part from then on. */
    record AcceptInvitation(PartnershipId partnership, InvitationId invitation, LocalDate on)
            implements InvitationCommand {}

    /** The one who was invited says no, perhaps with some words. */
    record DeclineInvitation(
            PartnershipId partnership,
            InvitationId invitation,
            @Nullable PersonalText words,
            LocalDate on) implements InvitationCommand {}
}
