package nz.partnershipledger.query.invitation;

import java.time.Instant;
import java.util.UUID;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.list.Text;
import org.jspecify.annotations.Nullable;

/**
 * That someone was invited. What opens it was told once, to who invited them.
 *
 * @param id the invitation
 * @param person who; null for someone invited by name who has not said yes
 * @param name what someone invited by name is called, as long as they have not answered
 * @param role what they would be
 * @param invitedBy who asked last
 * @param invitedAt when they were asked first
 * @param expiresAt until when it is open
 * @param state how it stands
 */
public record InvitationAnswer(
        UUID id,
        @Nullable PersonId person,
        @Nullable Text name,
        PartnerRole role,
        PersonId invitedBy,
        Instant invitedAt,
        Instant expiresAt,
        InvitationState state) {
    static InvitationAnswer of(InvitationRow row, PartnershipId where) {
        return new InvitationAnswer(
                row.id(),
                row.person(),
                row.name() == null ? null : Text.in(where, row.name()),
                row.role(),
                row.invitedBy(),
                row.invitedAt(),
                row.expiresAt(),
                row.state());
    }
}
