package nz.partnershipledger.command.person;

import nz.partnershipledger.command.base.Made;
import nz.partnershipledger.command.base.PersonCommand;
import nz.partnershipledger.doors.json.Worded;
import nz.partnershipledger.doors.json.Wording;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** Makes a person known to the ledger. */
public record RegisterPerson(
        @Made PersonId person,
        @Worded(Wording.NAME) PersonalText name,
        @Worded(Wording.NAME) @Nullable PersonalText email)
        implements PersonCommand {}
