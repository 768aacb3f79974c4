package nz.partnershipledger.command.person;

import nz.partnershipledger.command.base.AName;
import nz.partnershipledger.command.base.PersonCommand;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;

/** Gives a person another name from now on. */
public record RenamePerson(PersonId person, @AName PersonalText name) implements PersonCommand {}
