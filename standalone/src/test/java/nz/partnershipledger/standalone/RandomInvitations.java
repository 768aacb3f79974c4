package nz.partnershipledger.standalone;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nz.partnershipledger.command.invitation.InvitationCommand;
import nz.partnershipledger.command.invitation.InvitationCommand.AcceptInvitation;
import nz.partnershipledger.command.invitation.InvitationCommand.DeclineInvitation;
import nz.partnershipledger.command.invitation.InvitationCommand.InvitePartner;
import nz.partnershipledger.command.invitation.InvitationCommand.RevokeInvitation;
import nz.partnershipledger.events.InvitationId;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody is invited, by name or as who they are, and what comes of it. */
final class RandomInvitations {
    private RandomInvitations() {}

    /** What is asked, one after the other, and by whom. */
    static List<Map.Entry<PersonId, InvitationCommand>> next(
            Random random, PartnershipId partnership, List<PersonId> people, LocalDate on) {
        InvitationId invitation = new InvitationId(new UUID(random.nextLong(), random.nextLong()));
        PersonId inviter = people.getFirst();
        PersonId invited = people.get(random.nextInt(people.size()));
        @Nullable PersonId known = random.nextBoolean() ? invited : null;
        return List.of(
                Map.entry(inviter, new InvitePartner(partnership, invitation, known, PartnerRole.WHANAU, on)),
                switch (random.nextInt(3)) {
                    case 0 -> Map.entry(inviter, new RevokeInvitation(partnership, invitation, on));
                    case 1 -> Map.entry(invited, new DeclineInvitation(partnership, invitation, null, on));
                    default -> Map.entry(invited, new AcceptInvitation(partnership, invitation, on));
                });
    }
}
