package nz.partnershipledger.command.person;

import nz.partnershipledger.command.base.PersonCommand;
import nz.partnershipledger.doors.json.Worded;
import nz.partnershipledger.doors.json.Wording;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;

/** Gives a person another name from now on. */
public record RenamePerson(
        PersonId person, @Worded(Wording.NAME) PersonalText name) implements PersonCommand {}
