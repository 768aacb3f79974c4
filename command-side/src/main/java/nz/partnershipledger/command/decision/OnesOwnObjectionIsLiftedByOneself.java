package nz.partnershipledger.command.decision;

import nz.partnershipledger.doors.problem.Refusal;

/** What someone objected to in person, nobody else can write away for them. */
public final class OnesOwnObjectionIsLiftedByOneself extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnesOwnObjectionIsLiftedByOneself() {
        super(Kind.CONFLICT, "by");
    }

    /**
     * Holds the rule.
     *
     * @param held whether nobody does
     */
    static void check(boolean held) {
        if (!held) {
            throw new OnesOwnObjectionIsLiftedByOneself();
        }
    }
}
