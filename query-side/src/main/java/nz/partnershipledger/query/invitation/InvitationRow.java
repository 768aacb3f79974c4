package nz.partnershipledger.query.invitation;

import java.time.Instant;
import java.util.UUID;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** An invitation as it stands, without what opens it. */
record InvitationRow(
        UUID id,
        @Nullable PersonId person,
        @Nullable PersonalText name,
        PartnerRole role,
        PersonId invitedBy,
        Instant invitedAt,
        Instant expiresAt,
        InvitationState state) {}
