package nz.partnershipledger.command.welcome;

import java.time.Instant;
import java.util.UUID;
import nz.partnershipledger.events.InvitationId;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as it is kept, without what opens it.
 *
 * @param person who is invited; for someone invited by name the id that they will have, which is nobody's until they say yes
 * @param account the id that their account will have, if they have none
 * @param name what someone invited by name is called, sealed as words of the partnership; null for all others, and once it is over
 * @param language the tag of the language that they are spoken to in; null where nobody said
 */
record Invitation(
        InvitationId id,
        PartnershipId partnership,
        PersonId person,
        UUID account,
        @Nullable PersonalText name,
        PartnerRole role,
        @Nullable String language,
        PersonId invitedBy,
        Instant expiresAt) {
    boolean byName() {
        return name != null;
    }

    /** Whom the history may name: nobody before they say yes who is known by name alone. */
    @Nullable
    PersonId known() {
        return byName() ? null : person;
    }

    /** It goes into logs and error messages by its id alone. */
    @Override
    public String toString() {
        return "Invitation[" + id + "]";
    }
}
