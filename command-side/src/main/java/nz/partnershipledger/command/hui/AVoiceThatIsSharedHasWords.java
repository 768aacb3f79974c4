package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** A voice in its own words, or as a summary that its owner approved, has words. */
public final class AVoiceThatIsSharedHasWords extends Refusal {
    private static final long serialVersionUID = 1L;

    private AVoiceThatIsSharedHasWords() {
        super(Kind.BAD_REQUEST, "text");
    }

    /**
     * Holds the rule.
     *
     * @param holds whether there are some
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new AVoiceThatIsSharedHasWords();
        }
    }
}
