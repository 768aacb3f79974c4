package nz.partnershipledger.command.commitment;

import nz.partnershipledger.command.base.PersonCommand;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.events.PersonId;

/**
 * Asks for what follows on a private promise, which stands in its author's own history, so that the partnership's versions
 * do not betray it.
 *
 * @param person the author, who is the actor
 * @param command what is asked
 * @param standing who stands where in the partnership that the promise belongs to
 */
public record RecordPrivately(PersonId person, FollowUp command, Standing standing) implements PersonCommand {
    /**
     * Holds that the standing is that of the promise's partnership, because it decides who may record.
     *
     * @throws IllegalArgumentException if it is another's
     */
    public RecordPrivately {
        if (!command.partnership().equals(standing.partnership())) {
            throw new IllegalArgumentException("the standing is that of another partnership");
        }
    }
}
