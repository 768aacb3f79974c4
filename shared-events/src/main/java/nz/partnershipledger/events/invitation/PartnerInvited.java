package nz.partnershipledger.events.invitation;

import java.time.LocalDate;
import nz.partnershipledger.events.InvitationId;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Someone was invited to take part.
 *
 * @param person who; null for someone invited by name alone, who is nobody here until they say yes
 */
@Stored(name = "partner-invited", revision = 1)
public record PartnerInvited(
        PartnershipId partnership,
        InvitationId invitation,
        @Nullable PersonId person,
        PartnerRole role,
        LocalDate on) implements InvitationEvent {}
