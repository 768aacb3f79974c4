package nz.partnershipledger.query.search;

import nz.partnershipledger.doors.problem.UnfitValue;
import nz.partnershipledger.doors.words.Sought;

/** Reads what someone typed to look for. */
final class WordsToLookFor {
    /** The most characters that may be looked for at once. */
    static final int LONGEST = 100;

    private static final int FEWEST = 2;

    private WordsToLookFor() {}

    /**
     * What someone typed, if it is enough to look for and not too much.
     *
     * @throws UnfitValue if it is not
     */
    static Sought read(String typed) {
        if (typed.length() > LONGEST) {
            throw new UnfitValue("too-long", LONGEST);
        }
        Sought sought = Sought.of(typed);
        if (sought.letters() < FEWEST) {
            throw new UnfitValue("few-letters", FEWEST);
        }
        return sought;
    }
}
