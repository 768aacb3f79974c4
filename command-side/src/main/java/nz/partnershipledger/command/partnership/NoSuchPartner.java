package nz.partnershipledger.command.partnership;

import nz.partnershipledger.doors.problem.Refusal;

/** Nobody with this id takes part in the partnership. */
public final class NoSuchPartner extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchPartner() {
        super(Kind.NOT_FOUND, null);
    }
}
