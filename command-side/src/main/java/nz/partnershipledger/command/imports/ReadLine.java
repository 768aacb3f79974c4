package nz.partnershipledger.command.imports;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.doors.problem.Fault;
import org.jspecify.annotations.Nullable;

/** A line of a file, once it has been asked whether it makes sense. */
sealed interface ReadLine {
    /** What no cell holds. */
    String BETWEEN_CELLS = "\0";

    /** The line of the file, counted from 1. */
    long number();

    /** How many promises it is to become. */
    default int promises() {
        return this instanceof Row row ? row.names().size() : 0;
    }

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
     * @param cells all six cells, with nothing taken from them but what cannot be seen at their ends
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
            List<String> cells)
            implements ReadLine {
        /** By what the promise is known, whatever became of it. */
        String promise() {
            return String.join(
                    BETWEEN_CELLS,
                    huiDate.toString(),
                    String.join("/", names),
                    what,
                    due == null ? "" : due.toString());
        }

        /** By what the line was known when what became of it was a part of that. */
        String asItStood() {
            return String.join(BETWEEN_CELLS, cells);
        }

        /** The same while it was open, with this in the column of its status. */
        String asItStoodOnceOpen(String status) {
            return String.join(BETWEEN_CELLS, cells.get(0), cells.get(1), cells.get(2), cells.get(3), status, "");
        }

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
