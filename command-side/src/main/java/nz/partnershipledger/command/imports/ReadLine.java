package nz.partnershipledger.command.imports;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.doors.problem.Fault;
import org.jspecify.annotations.Nullable;

/** A line of a file, once it has been asked whether it makes sense. */
sealed interface ReadLine {
    /** The line of the file, counted from 1. */
    long number();

    /** A line that does not; what is wrong with it, each under the name of its column. */
    record Faulty(long number, List<Fault> faults) implements ReadLine {}

    /**
     * A line that does.
     *
     * @param number the line of the file
     * @param huiDate the day of the hui at which it was minuted
     * @param who the cell as it stands, trimmed
     * @param names whom that cell names, each once
     * @param what what was promised
     * @param due the day by which, if one was named
     * @param status what became of it
     * @param on the day that happened; null while it is open
     * @param cells all six cells, by which the line is known again
     */
    record Row(
            long number,
            LocalDate huiDate,
            String who,
            List<String> names,
            String what,
            @Nullable LocalDate due,
            Status status,
            @Nullable LocalDate on,
            String cells)
            implements ReadLine {
        /** Whether it names several people. */
        boolean namesSeveral() {
            return names.size() > 1;
        }

        /** It holds what people wrote, so it is never shown whole. */
        @Override
        public String toString() {
            return "Row[" + number + "]";
        }
    }
}
