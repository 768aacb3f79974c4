package nz.partnershipledger.command.base;

import nz.partnershipledger.doors.problem.Refusal;

/** A partnership is formed by an RTLB or a practice leader, in a cluster that they look after. */
public final class OnlyThoseOfTheClusterFormAPartnership extends Refusal {
    private static final long serialVersionUID = 1L;

    OnlyThoseOfTheClusterFormAPartnership() {
        super(Kind.FORBIDDEN, "cluster");
    }

    /**
     * Holds the rule.
     *
     * @param looksAfterIt whether the actor looks after the cluster
     */
    static void check(boolean looksAfterIt) {
        if (!looksAfterIt) {
            throw new OnlyThoseOfTheClusterFormAPartnership();
        }
    }
}
