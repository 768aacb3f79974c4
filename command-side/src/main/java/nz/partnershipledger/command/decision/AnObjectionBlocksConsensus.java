package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no consensus while someone objects. */
public final class AnObjectionBlocksConsensus extends Refusal {
    private static final long serialVersionUID = 1L;

    private AnObjectionBlocksConsensus() {
        super(Kind.CONFLICT, "how");
    }

    /**
     * Holds the rule.
     *
     * @param held whether nobody does
     */
    static void check(boolean held) {
        if (!held) {
            throw new AnObjectionBlocksConsensus();
        }
    }
}
