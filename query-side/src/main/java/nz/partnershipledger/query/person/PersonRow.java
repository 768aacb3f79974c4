package nz.partnershipledger.query.person;

import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;

/**
 * What a person is called.
 *
 * @param person the person
 * @param name the name they go by now, sealed
 */
public record PersonRow(PersonId person, PersonalText name) {
    PersonRow renamed(PersonalText newName) {
        return new PersonRow(person, newName);
    }
}
