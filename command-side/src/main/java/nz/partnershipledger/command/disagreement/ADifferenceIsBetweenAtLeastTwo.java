package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.doors.problem.Refusal;

/** It takes two to see something differently. */
public final class ADifferenceIsBetweenAtLeastTwo extends Refusal {
    private static final long serialVersionUID = 1L;

    private ADifferenceIsBetweenAtLeastTwo() {
        super(Kind.BAD_REQUEST, "between");
    }

    /**
     * Holds the rule.
     *
     * @param held whether there are two
     */
    static void check(boolean held) {
        if (!held) {
            throw new ADifferenceIsBetweenAtLeastTwo();
        }
    }
}
