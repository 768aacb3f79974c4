package nz.partnershipledger.command.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.LinkId;
import nz.partnershipledger.store.MasterKey;
import org.jspecify.annotations.Nullable;

/**
 * Which line of a file is which of those that were taken in before. A line is known again by its hui, its people, what they promised and by when;
 * what became of it may have changed meanwhile. Lines that are alike in all of this are told apart by being counted.
 *
 * <p>Before, a line was known by all of its cells, what became of it among them. What was taken in like that is looked for first, so that no old
 * list stands twice.
 */
final class LinesKnownAgain {
    private static final String BY_ALL_CELLS = "import-commitment";
    private static final String BY_PROMISE = "import-promise";

    private final MasterKey master;
    private final History history;
    private final Map<Long, List<List<Line>>> alike = new HashMap<>();
    private final Map<String, List<Line>> unclaimed = new HashMap<>();
    private final Map<String, Integer> counted = new HashMap<>();
    private final Map<Long, Line> lines = new HashMap<>();

    /** Looks for these lines in what this partnership's history holds. */
    LinesKnownAgain(List<ReadLine> file, MasterKey master, History history) {
        this.master = master;
        this.history = history;
        List<ReadLine.Row> rows = file.stream()
                .flatMap(it -> it instanceof ReadLine.Row row ? Stream.of(row) : Stream.empty())
                .toList();
        // Those that changed are looked for when each that did not has found its own.
        rows.forEach(row -> claim(row, it -> it.status() == row.status()));
        rows.forEach(row -> claim(row, it -> it.takes(row.status())));
        rows.forEach(row -> claim(row, _ -> true));
        rows.forEach(row -> lines.computeIfAbsent(row.number(), _ -> begun(row)));
    }

    /** A line as the ledger knows it; its ids are the same whenever it comes again. */
    final class Line {
        private final String purpose;
        private final String known;

        private Line(String purpose, String cells, int occurrence) {
            this.purpose = purpose;
            this.known = String.join(
                    ReadLine.BETWEEN_CELLS,
                    history.standing().partnership().toString(),
                    cells,
                    Integer.toString(occurrence));
        }

        /** The promise of the name at this place. */
        CommitmentId promise(int place) {
            return new CommitmentId(master.id(purpose, known + ReadLine.BETWEEN_CELLS + place));
        }

        /** What links its promises. */
        LinkId link() {
            return new LinkId(master.id("import-link", known));
        }

        private History.@Nullable Known found() {
            return history.promises().get(promise(0));
        }
    }

    /** Which line this row is. */
    Line of(ReadLine.Row row) {
        Line line = lines.get(row.number());
        if (line == null) {
            throw new IllegalArgumentException("line " + row.number() + " is of another file");
        }
        return line;
    }

    private void claim(ReadLine.Row row, Predicate<History.Known> fits) {
        if (lines.containsKey(row.number())) {
            return;
        }
        for (List<Line> them : alike.computeIfAbsent(row.number(), _ -> alike(row))) {
            for (Line line : them) {
                History.Known found = line.found();
                if (found != null && fits.test(found)) {
                    them.remove(line);
                    lines.put(row.number(), line);
                    return;
                }
            }
        }
    }

    private List<List<Line>> alike(ReadLine.Row row) {
        return List.of(
                known(BY_ALL_CELLS, row.asItStood()),
                known(BY_ALL_CELLS, row.asItStoodOnceOpen("")),
                known(BY_ALL_CELLS, row.asItStoodOnceOpen("open")),
                known(BY_PROMISE, row.promise()));
    }

    private List<Line> known(String purpose, String cells) {
        return unclaimed.computeIfAbsent(purpose + ReadLine.BETWEEN_CELLS + cells, _ -> {
            List<Line> found = new ArrayList<>();
            for (Line line = new Line(purpose, cells, 1);
                    line.found() != null;
                    line = new Line(purpose, cells, found.size() + 1)) {
                found.add(line);
            }
            if (purpose.equals(BY_PROMISE)) {
                counted.put(cells, found.size());
            }
            return found;
        });
    }

    private Line begun(ReadLine.Row row) {
        return new Line(BY_PROMISE, row.promise(), counted.merge(row.promise(), 1, Integer::sum));
    }
}
