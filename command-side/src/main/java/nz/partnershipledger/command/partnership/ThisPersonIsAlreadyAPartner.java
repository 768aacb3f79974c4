package nz.partnershipledger.command.partnership;

import nz.partnershipledger.doors.problem.Refusal;

/** Someone takes part once at a time. */
public final class ThisPersonIsAlreadyAPartner extends Refusal {
    private static final long serialVersionUID = 1L;

    private ThisPersonIsAlreadyAPartner() {
        super(Kind.CONFLICT, "person");
    }

    /**
     * Holds the rule.
     *
     * @param joins whether they do not take part yet
     */
    static void check(boolean joins) {
        if (!joins) {
            throw new ThisPersonIsAlreadyAPartner();
        }
    }
}
