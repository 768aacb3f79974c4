package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** A keeping is seen differently by another than its promiser, who can take it back instead. */
public final class AnotherSeesItDifferently extends Refusal {
    private static final long serialVersionUID = 1L;

    private AnotherSeesItDifferently() {
        super(Kind.FORBIDDEN, "by");
    }

    /**
     * Holds the rule.
     *
     * @param other whether it is another
     */
    static void check(boolean other) {
        if (!other) {
            throw new AnotherSeesItDifferently();
        }
    }
}
