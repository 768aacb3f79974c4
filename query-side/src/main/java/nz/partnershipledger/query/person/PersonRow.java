package nz.partnershipledger.query.person;

import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;

/**
 * What a person is called.
 *
 * @param person the person
 * @param name the name they go by now, sealed
 * @param registeredBy who registered them, and so knows them whatever else they share
 */
public record PersonRow(PersonId person, PersonalText name, PersonId registeredBy) {
    PersonRow renamed(PersonalText newName) {
        return new PersonRow(person, newName, registeredBy);
    }
}
