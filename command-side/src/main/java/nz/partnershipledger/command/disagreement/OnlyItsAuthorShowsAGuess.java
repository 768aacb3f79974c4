package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.doors.problem.Refusal;

/** Whoever wrote a guess decides whether its owner sees it. */
public final class OnlyItsAuthorShowsAGuess extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyItsAuthorShowsAGuess() {
        super(Kind.FORBIDDEN, null);
    }

    /**
     * Holds the rule.
     *
     * @param held whether it is theirs
     */
    static void check(boolean held) {
        if (!held) {
            throw new OnlyItsAuthorShowsAGuess();
        }
    }
}
