package nz.partnershipledger.events.person;

import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;

/** A person goes by another name from now on; what was recorded before keeps the name it had. */
@Stored(name = "person-renamed", revision = 1)
public record PersonRenamed(PersonId person, PersonalText name) implements PersonEvent {}
