package nz.partnershipledger.command.commitment;

import com.fasterxml.jackson.annotation.JsonFormat;
import nz.partnershipledger.events.PersonId;

/**
 * A keep, miss or release that holds.
 *
 * @param version the version of its entry
 * @param recorder who recorded it
 * @param before where the promise stood before
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Settling(long version, PersonId recorder, State before) {}
