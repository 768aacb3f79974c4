package nz.partnershipledger.command.draft;

import nz.partnershipledger.events.PersonId;

/**
 * Someone who may be named in a line of the draft.
 *
 * @param person who
 * @param name what they are called
 */
record Present(PersonId person, String name) {}
