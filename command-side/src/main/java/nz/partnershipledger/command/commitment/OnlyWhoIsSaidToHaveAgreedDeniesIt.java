package nz.partnershipledger.command.commitment;

import nz.partnershipledger.doors.problem.Refusal;

/** That they did not agree is said, in person, by someone whom the entry names as having agreed. */
public final class OnlyWhoIsSaidToHaveAgreedDeniesIt extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyWhoIsSaidToHaveAgreedDeniesIt() {
        super(Kind.FORBIDDEN, "entry");
    }

    /**
     * Holds the rule.
     *
     * @param named whether it names them
     */
    static void check(boolean named) {
        if (!named) {
            throw new OnlyWhoIsSaidToHaveAgreedDeniesIt();
        }
    }
}
