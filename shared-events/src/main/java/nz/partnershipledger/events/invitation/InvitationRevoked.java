package nz.partnershipledger.events.invitation;

import java.time.LocalDate;
import nz.partnershipledger.events.InvitationId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Stored;

/** An invitation was taken back before it was answered. */
@Stored(name = "invitation-revoked", revision = 1)
public record InvitationRevoked(PartnershipId partnership, InvitationId invitation, LocalDate on)
        implements InvitationEvent {}
