package nz.partnershipledger.command.draft;

import java.util.List;
import java.util.UUID;
import nz.partnershipledger.doors.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What someone is said to have said, promised or decided at a hui, while its minutes are being written.
 *
 * @param path the page's own address
 * @param lines the lines that name them, in the order in which a hui mostly goes
 * @param over whether nothing is being written there any more, or not yet
 * @param state changes whenever something else is to be seen
 * @param wrong what went wrong
 */
record OwnWordsPage(
        String path,
        List<Line> lines,
        boolean over,
        String state,
        @Nullable Problem wrong) {
    /** Keeps its own copy. */
    OwnWordsPage {
        lines = List.copyOf(lines);
    }

    /** The address of the page of the hui. */
    public String hui() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /**
     * A line that names them.
     *
     * @param mark by what these words are known
     * @param title what kind of line it is
     * @param parts what it says
     * @param said what they say of it, if they have said anything
     */
    public record Line(
            UUID line,
            String mark,
            String title,
            List<Part> parts,
            @Nullable Boolean said) {}

    /**
     * A part of a line.
     *
     * @param label what it is; null where the title says it
     * @param text what it says; null where the label says it all
     */
    public record Part(@Nullable String label, @Nullable String text) {}
}
