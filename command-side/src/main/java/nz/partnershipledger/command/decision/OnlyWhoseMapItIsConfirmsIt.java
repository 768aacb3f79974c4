package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** That a map is how they feel it, its owner says in person. */
public final class OnlyWhoseMapItIsConfirmsIt extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyWhoseMapItIsConfirmsIt() {
        super(Kind.FORBIDDEN, null);
    }

    /**
     * Holds the rule.
     *
     * @param held whether it is theirs
     */
    static void check(boolean held) {
        if (!held) {
            throw new OnlyWhoseMapItIsConfirmsIt();
        }
    }
}
