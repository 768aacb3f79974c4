package nz.partnershipledger.command.base;

import nz.partnershipledger.events.PersonId;

/** Something asked of one person's own history. */
public interface PersonCommand {
    /** The person whose history it is. */
    PersonId person();
}
