package nz.partnershipledger.command.imports;

import nz.partnershipledger.doors.problem.Refusal;

/** Past commitments go into a partnership that there is. */
public final class ThisPartnershipIsNotKnown extends Refusal {
    private static final long serialVersionUID = 1L;

    ThisPartnershipIsNotKnown() {
        super(Kind.CONFLICT, "partnership");
    }
}
