package nz.partnershipledger.command.base;

import nz.partnershipledger.events.PersonId;

/**
 * A leaving that another asked for and that waits for the word of the one who is to leave.
 *
 * @param person who is to leave
 * @param version the version of the entry that asks
 * @param by who asks
 */
public record WaitingLeaving(PersonId person, long version, PersonId by) {}
