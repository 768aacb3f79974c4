package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.doors.problem.Refusal;

/** There is no such difference here. */
public final class NoSuchDisagreement extends Refusal {
    private static final long serialVersionUID = 1L;

    private NoSuchDisagreement() {
        super(Kind.NOT_FOUND, null);
    }

    static NoSuchDisagreement here() {
        return new NoSuchDisagreement();
    }
}
