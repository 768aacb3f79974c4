package nz.partnershipledger.command.hui;

import nz.partnershipledger.doors.problem.Refusal;

/** Whoever agreed to share only that they were heard, has none of their words written down. */
public final class WhereOnlyHearingIsSharedThereAreNoWords extends Refusal {
    private static final long serialVersionUID = 1L;

    private WhereOnlyHearingIsSharedThereAreNoWords() {
        super(Kind.BAD_REQUEST, "text");
    }

    /**
     * Holds the rule.
     *
     * @param holds whether there are none
     */
    static void check(boolean holds) {
        if (!holds) {
            throw new WhereOnlyHearingIsSharedThereAreNoWords();
        }
    }
}
