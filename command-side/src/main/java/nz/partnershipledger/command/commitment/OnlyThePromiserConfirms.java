package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** That a promise is so, its promiser says in person. */
public final class OnlyThePromiserConfirms extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyThePromiserConfirms() {
        super(Kind.FORBIDDEN, "by");
    }

    /**
     * Holds the rule.
     *
     * @param personally whether they do
     */
    static void check(boolean personally) {
        if (!personally) {
            throw new OnlyThePromiserConfirms();
        }
    }
}
