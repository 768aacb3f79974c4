package nz.partnershipledger.events.person;

import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** A person became known to the ledger, with a name and perhaps an e-mail address. */
@Stored(name = "person-registered", revision = 1)
public record PersonRegistered(
        PersonId person, PersonalText name, @Nullable PersonalText email) implements PersonEvent {}
