package nz.partnershipledger.query.commitment;

import java.util.List;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;

/**
 * One promise.
 *
 * @param id the promise
 * @param partnership the partnership it was made in
 * @param holders a row for each who held it, the latest last
 */
public record CommitmentAnswer(CommitmentId id, PartnershipId partnership, List<FollowThroughAnswer.Item> holders) {
    /** Keeps its own copy of the rows. */
    public CommitmentAnswer {
        holders = List.copyOf(holders);
    }
}
