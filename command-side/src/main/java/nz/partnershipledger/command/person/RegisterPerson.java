package nz.partnershipledger.command.person;

import nz.partnershipledger.command.base.AName;
import nz.partnershipledger.command.base.Made;
import nz.partnershipledger.command.base.PersonCommand;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** Makes a person known to the ledger. */
public record RegisterPerson(
        @Made PersonId person,
        @AName PersonalText name,
        @AName @Nullable PersonalText email) implements PersonCommand {}
