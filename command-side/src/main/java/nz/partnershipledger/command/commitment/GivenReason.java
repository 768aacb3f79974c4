package nz.partnershipledger.command.commitment;

import nz.partnershipledger.events.PersonId;

/**
 * A reason that its promiser gave and has not shared.
 *
 * @param version the version of the entry that holds it
 * @param giver who gave it
 */
record GivenReason(long version, PersonId giver) {}
