package nz.partnershipledger.query.partnership;

import java.time.Instant;
import java.util.UUID;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SystemRole;

/**
 * That someone outside a partnership read of it.
 *
 * @param id its id
 * @param reader who
 * @param role the role of their account
 * @param how how they came to read of it
 * @param openedAt when
 * @param until until when they may read on without saying why again
 * @param why why, sealed
 */
record Reading(UUID id, PersonId reader, SystemRole role, How how, Instant openedAt, Instant until, PersonalText why) {
    /** How someone came to read of a partnership. */
    public enum How {
        /** They opened it. */
        OPENED,
        /** Something of it was shown to them in a list across its cluster. */
        IN_A_LIST
    }
}
