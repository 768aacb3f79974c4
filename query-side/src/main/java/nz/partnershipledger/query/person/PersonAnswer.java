package nz.partnershipledger.query.person;

import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.list.Text;

/**
 * A person.
 *
 * @param id the person
 * @param name what they are called: the words, or that and why they were removed
 */
public record PersonAnswer(PersonId id, Text name) {}
