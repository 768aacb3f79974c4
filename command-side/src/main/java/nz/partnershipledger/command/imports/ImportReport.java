package nz.partnershipledger.command.imports;

import java.util.List;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param partnership where it was taken in
 * @param facilitator in whose name
 * @param lines what became of each line, in the file's order
 * @param similarNames names that may be one person's, such as "Mike" and "Mike M"; each was kept as it stands
 */
public record ImportReport(
        PartnershipId partnership, PersonId facilitator, List<Line> lines, List<List<String>> similarNames) {
    /** Keeps its own copies. */
    public ImportReport {
        lines = List.copyOf(lines);
        similarNames = List.copyOf(similarNames);
    }

    /**
     * What became of a line.
     *
     * @param number the line of the file, counted from 1
     * @param outcome what became of it
     * @param who whose promises it holds; nobody's if it was refused
     * @param whyNot why it was refused, or why not all of it was taken in; null where nothing is to be said
     */
    public record Line(
            long number,
            Outcome outcome,
            List<PersonId> who,
            @Nullable WhyNot whyNot) {
        /** Keeps its own copy of the people. */
        public Line {
            who = List.copyOf(who);
        }

        static Line refused(long number, WhyNot whyNot) {
            return new Line(number, Outcome.REFUSED, List.of(), whyNot);
        }
    }

    /** How many lines had this outcome. */
    public int count(Outcome outcome) {
        return Math.toIntExact(
                lines.stream().filter(it -> it.outcome() == outcome).count());
    }

    /** It holds names, so it is never shown whole. */
    @Override
    public String toString() {
        return "ImportReport[" + partnership + "]";
    }
}
