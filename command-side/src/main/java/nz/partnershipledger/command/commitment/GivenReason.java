package nz.partnershipledger.command.commitment;

import com.fasterxml.jackson.annotation.JsonFormat;
import nz.partnershipledger.events.PersonId;

/**
 * A reason that its promiser gave and has not shared.
 *
 * @param version the version of the entry that holds it
 * @param giver who gave it
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record GivenReason(long version, PersonId giver) {}
