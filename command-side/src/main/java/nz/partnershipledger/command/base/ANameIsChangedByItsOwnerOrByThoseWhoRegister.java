package nz.partnershipledger.command.base;

import nz.partnershipledger.doors.problem.Refusal;

/** What someone is called is theirs to change, or that of those who register people. */
public final class ANameIsChangedByItsOwnerOrByThoseWhoRegister extends Refusal {
    private static final long serialVersionUID = 1L;

    ANameIsChangedByItsOwnerOrByThoseWhoRegister() {
        super(Kind.FORBIDDEN, null);
    }

    /**
     * Holds the rule.
     *
     * @param allowed whether the actor is one of them
     */
    static void check(boolean allowed) {
        if (!allowed) {
            throw new ANameIsChangedByItsOwnerOrByThoseWhoRegister();
        }
    }
}
