package nz.partnershipledger.command.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.Promise;

/**
 * Puts down a promise: one's own, one that was spoken at a hui, or one that is proposed to its promiser.
 *
 * @param partnership in which partnership
 * @param commitment its new id
 * @param promise what is promised, by whom
 * @param on the day it was made
 * @param audience whom it reaches; when private, the command goes into {@link RecordPrivately}
 */
public record MakeCommitment(
        PartnershipId partnership, CommitmentId commitment, Promise promise, LocalDate on, Audience audience)
        implements CommitmentCommand {
    @Override
    public PersonId speaker(PersonId actor) {
        return promise.promiser();
    }
}
