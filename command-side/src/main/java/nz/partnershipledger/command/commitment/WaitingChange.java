package nz.partnershipledger.command.commitment;

import com.fasterxml.jackson.annotation.JsonFormat;
import nz.partnershipledger.events.PersonId;

/**
 * A change of a promise that another asked for and that waits for its promiser's word.
 *
 * @param version the version of the entry that asks
 * @param by who asks
 * @param recorder who recorded that
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record WaitingChange(long version, PersonId by, PersonId recorder) {
    boolean isOf(PersonId person) {
        return by.equals(person) || recorder.equals(person);
    }
}
