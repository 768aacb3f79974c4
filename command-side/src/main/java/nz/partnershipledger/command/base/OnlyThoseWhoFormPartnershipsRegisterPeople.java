package nz.partnershipledger.command.base;

import nz.partnershipledger.doors.problem.Refusal;

/** People are registered by an RTLB, a practice leader or an administrator. */
public final class OnlyThoseWhoFormPartnershipsRegisterPeople extends Refusal {
    private static final long serialVersionUID = 1L;

    OnlyThoseWhoFormPartnershipsRegisterPeople() {
        super(Kind.FORBIDDEN, null);
    }

    /**
     * Holds the rule.
     *
     * @param registers whether the actor is one of them
     */
    static void check(boolean registers) {
        if (!registers) {
            throw new OnlyThoseWhoFormPartnershipsRegisterPeople();
        }
    }
}
