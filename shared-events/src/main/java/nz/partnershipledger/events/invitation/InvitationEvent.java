package nz.partnershipledger.events.invitation;

import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.InvitationId;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.Thing;
import org.jspecify.annotations.Nullable;

/**
 * A fact about an invitation to take part. What opens it, and what someone is called who is invited by name alone, stand in none of them:
 * a yes brings the name with it, and a no is kept without it.
 */
public sealed interface InvitationEvent extends PartnershipEvent
        permits PartnerInvited, InvitationDeclined, InvitationRevoked {
    /** Which invitation. */
    InvitationId invitation();

    @Override
    default Audience audience() {
        return Audience.PARTNERSHIP;
    }

    @Override
    default Feature feature() {
        return Feature.PARTNERSHIP;
    }

    @Override
    default @Nullable Thing thing() {
        return null;
    }
}
