package nz.partnershipledger.query.replay;

import java.util.List;
import nz.partnershipledger.query.page.State;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/**
 * How a partnership stood at a moment, in words.
 *
 * @param where where it was on its way, its tier, and who facilitated
 * @param parts what was promised, seen differently, and decided
 */
record HowItStood(List<String> where, List<Part> parts) {
    /** Keeps its own copies. */
    HowItStood {
        where = List.copyOf(where);
        parts = List.copyOf(parts);
    }

    /**
     * A part of it.
     *
     * @param title what it is called
     * @param empty what is said where there is nothing
     * @param lines what there is
     * @param more how much more there is; null where that is all
     * @param all where all of it stands
     */
    record Part(
            String title,
            String empty,
            List<Line> lines,
            @Nullable String more,
            String all) {}

    /**
     * Something that stood.
     *
     * @param state where it stood
     * @param words what it is
     * @param beside who, and by when
     * @param address its page at that moment
     * @param touched whether the entry that is shown changed it
     */
    record Line(State state, Written words, String beside, String address, boolean touched) {}
}
