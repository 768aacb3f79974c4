package nz.partnershipledger.query.partnership;

import java.time.Instant;
import java.util.UUID;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SystemRole;

/**
 * That someone outside a partnership opened its record to read it.
 *
 * @param id its id
 * @param reader who
 * @param role the role of their account
 * @param openedAt when
 * @param until until when they may read on without saying why again
 * @param why why, sealed
 */
record Reading(UUID id, PersonId reader, SystemRole role, Instant openedAt, Instant until, PersonalText why) {}
