package nz.partnershipledger.command.imports;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.json.Wording;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.UnfitValue;
import org.jspecify.annotations.Nullable;

/** Asks of each line whether it makes sense by itself, and finds all that is wrong with it at once. */
final class RowReader {
    private final Values values;
    private final LocalDate today;

    /** Reads single values as these do, on this day. */
    RowReader(Values values, LocalDate today) {
        this.values = values;
        this.today = today;
    }

    List<ReadLine> read(MinutesFile file) {
        return file.lines().stream().map(this::read).toList();
    }

    private ReadLine read(MinutesFile.Line line) {
        int columns = MinutesFile.COLUMNS.size();
        if (line.cells().size() != columns) {
            Fault fault = Fault.in("", "import-columns", line.cells().size());
            return new ReadLine.Faulty(line.number(), List.of(fault));
        }
        return new OneLine(line).read();
    }

    /** Reads one line, gathering its faults. */
    private final class OneLine {
        private final long number;
        private final List<Fault> faults = new ArrayList<>();
        private final List<String> cells = new ArrayList<>();
        private final List<String> asTheyStood;

        OneLine(MinutesFile.Line line) {
            this.number = line.number();
            for (String column : MinutesFile.COLUMNS) {
                cells.add(text(column, line.cells().get(cells.size())));
            }
            // Lines are known again by what was cut off their cells when the first of them were taken in.
            this.asTheyStood = line.cells().stream()
                    .map(it -> Normalizer.normalize(it.replace("\r\n", "\n"), Normalizer.Form.NFC))
                    .map(Wording::trimmed)
                    .toList();
        }

        ReadLine read() {
            LocalDate huiDate = required("hui_date", values::date);
            if (huiDate != null) {
                check("hui_date", !huiDate.isAfter(today), "import-not-come-yet");
            }
            List<String> names = names(asTheyStood.get(MinutesFile.COLUMNS.indexOf("who")));
            String what = required("what", it -> it);
            LocalDate due = optional("due", values::date);
            Status status = status();
            LocalDate on = optional("on", values::date);
            checkSettling(huiDate, status, on);
            return faults.isEmpty() && huiDate != null && what != null && status != null
                    ? new ReadLine.Row(number, huiDate, cell("who"), names, what, due, status, on, asTheyStood)
                    : new ReadLine.Faulty(number, List.copyOf(faults));
        }

        private List<String> names(String cell) {
            if (required("who", it -> it) == null) {
                return List.of();
            }
            try {
                return NamesInList.read(cell);
            } catch (UnfitValue noName) {
                faults.add(noName.in("who"));
                return List.of();
            }
        }

        private @Nullable Status status() {
            Status status = Status.of(cell("status")).orElse(null);
            check("status", status != null, "one-of", Status.allWritten());
            return status;
        }

        private void checkSettling(@Nullable LocalDate huiDate, @Nullable Status status, @Nullable LocalDate on) {
            if (status == null) {
                return;
            }
            boolean said = !cell("on").isEmpty();
            check("on", said || !status.isSettled(), "import-on-needed");
            check("on", !said || status.isSettled(), "import-on-without-end");
            if (on != null && huiDate != null) {
                check("on", !on.isBefore(huiDate), "import-before-hui");
                check("on", !on.isAfter(today), "import-not-come-yet");
            }
        }

        private <T> @Nullable T required(String column, Function<String, T> reading) {
            check(column, !Wording.saysNothing(cell(column)) || isFaulty(column), "required");
            return optional(column, reading);
        }

        private <T> @Nullable T optional(String column, Function<String, T> reading) {
            if (Wording.saysNothing(cell(column))) {
                return null;
            }
            try {
                return reading.apply(cell(column));
            } catch (UnfitValue unfit) {
                faults.add(unfit.in(column));
                return null;
            }
        }

        private String text(String column, String given) {
            try {
                return values.text(given);
            } catch (UnfitValue unfit) {
                faults.add(unfit.in(column));
                return "";
            }
        }

        private String cell(String column) {
            return cells.get(MinutesFile.COLUMNS.indexOf(column));
        }

        private boolean isFaulty(String column) {
            return faults.stream().anyMatch(it -> it.field().equals(column));
        }

        private void check(String column, boolean fits, String key, Object... arguments) {
            if (!fits) {
                faults.add(Fault.in(column, key, arguments));
            }
        }
    }
}
