package nz.partnershipledger.command.person;

import nz.partnershipledger.command.base.PersonCommand;
import nz.partnershipledger.events.PersonId;

/** Asks whether the ledger knows a person, and records nothing; answers with the id, or refuses with {@code NO_SUCH_PERSON}. */
public record WhoIs(PersonId person) implements PersonCommand {}
