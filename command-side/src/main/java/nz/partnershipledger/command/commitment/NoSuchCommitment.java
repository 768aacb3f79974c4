package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such promise here, or none that this actor may know of. */
public final class NoSuchCommitment extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public NoSuchCommitment() {
        super(Kind.NOT_FOUND, null);
    }

    /**
     * Holds the rule.
     *
     * @param known whether there is one
     */
    static void check(boolean known) {
        if (!known) {
            throw new NoSuchCommitment();
        }
    }
}
