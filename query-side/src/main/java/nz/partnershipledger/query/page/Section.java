package nz.partnershipledger.query.page;

import java.util.List;
import nz.partnershipledger.doors.page.Saying;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that shows things one under the other, drawn by one fragment.
 *
 * @param id its id on the page
 * @param title what it is called
 * @param empty what is said where there are none
 * @param lines the things
 * @param form how another is recorded; null where the reader may not
 */
public record Section(
        String id,
        String title,
        String empty,
        List<Line> lines,
        @Nullable Form form) {
    /** Keeps its own copy of the lines. */
    public Section {
        lines = List.copyOf(lines);
    }

    /**
     * One thing.
     *
     * @param sentence who and when
     * @param words what, in their words
     * @param more what else is to be said of it
     * @param steps what this reader may record about it
     */
    public record Line(String sentence, @Nullable Written words, List<String> more, List<Form> steps) {
        /** Keeps its own copies. */
        public Line {
            more = List.copyOf(more);
            steps = List.copyOf(steps);
        }
    }

    /** What a feature shows on the page of a partnership, which knows nothing of the feature. */
    @FunctionalInterface
    public interface OfPartnership {
        /** What it shows of this partnership. */
        Section of(Whole whole, Saying say);
    }
}
