package nz.partnershipledger.command.entry;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such entry, or none that this actor may know of. */
public final class NoSuchEntry extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Refuses. */
    public NoSuchEntry() {
        super(Kind.NOT_FOUND, null);
    }

    /**
     * Holds the rule.
     *
     * @param known whether the actor may read it
     */
    static void check(boolean known) {
        if (!known) {
            throw new NoSuchEntry();
        }
    }
}
