package nz.partnershipledger.query.commitment;

import java.util.List;

/**
 * What someone said they would do, and what others promised them.
 *
 * @param promised what they said they would do
 * @param promisedToMe what others promised them
 * @param summary the figures of their own promises, which are shown to nobody else
 */
public record MyCommitmentsAnswer(
        List<FollowThroughAnswer.Item> promised, List<FollowThroughAnswer.Item> promisedToMe, Summary summary) {
    /** Keeps its own copies. */
    public MyCommitmentsAnswer {
        promised = List.copyOf(promised);
        promisedToMe = List.copyOf(promisedToMe);
    }
}
