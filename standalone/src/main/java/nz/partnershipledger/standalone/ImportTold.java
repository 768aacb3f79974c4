package nz.partnershipledger.standalone;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.command.imports.ImportReport;
import nz.partnershipledger.command.imports.Outcome;
import nz.partnershipledger.standalone.words.Sentence;

/**
 * What became of a file, as it is told on the terminal.
 *
 * @param partnership the id of the partnership it was taken into
 * @param rows how many lines it has
 * @param refused why lines were refused
 * @param similarNames names that may be one person's
 * @param next what to do next, line by line
 */
record ImportTold(
        String partnership,
        int rows,
        int added,
        int alreadyHere,
        List<Refused> refused,
        List<List<String>> similarNames,
        List<String> next) {

    /** A line that was refused, and why. */
    record Refused(long line, String why) {}

    static ImportTold of(ImportReport report, Collection<String> clusters) {
        return new ImportTold(
                report.partnership().toString(),
                report.lines().size(),
                report.count(Outcome.ADDED),
                report.count(Outcome.ALREADY_HERE),
                inWords(report.lines()),
                report.similarNames(),
                nextWithAdministrator(report, clusters));
    }

    static List<Refused> inWords(List<ImportReport.Line> lines) {
        return lines.stream()
                .filter(it -> it.outcome() == Outcome.REFUSED)
                .flatMap(it -> it.whyNot() == null
                        ? Stream.empty()
                        : Stream.of(new Refused(it.number(), it.whyNot().in(Sentence::of))))
                .toList();
    }

    static void printRefused(List<Refused> refused, PrintWriter out) {
        refused.forEach(it -> out.println(Sentence.of("import.refused-line", Long.toString(it.line()), it.why())));
    }

    /** Says all of it; whether every line is in the ledger now. */
    boolean print(PrintWriter out) {
        out.println(Sentence.of("import.done", rows, added, alreadyHere, refused.size()));
        printRefused(refused, out);
        if (!similarNames.isEmpty()) {
            out.println(Sentence.of("import.similar-names"));
            similarNames.forEach(it -> out.println("  " + String.join(" / ", it)));
        }
        out.println(Sentence.of("import.partnership", partnership));
        next.forEach(out::println);
        return refused.isEmpty();
    }

    private static List<String> nextWithAdministrator(ImportReport report, Collection<String> clusters) {
        String codes = clusters.stream().map(it -> '"' + it + '"').collect(Collectors.joining(", "));
        return List.of(
                Sentence.of("import.facilitator", report.facilitator().toString()),
                "",
                Sentence.of("import.next-account"),
                "  curl -u admin -H 'Content-Type: application/json' http://127.0.0.1:8080/api/accounts \\",
                "    -d '{\"person\": \"%s\", \"username\": \"facilitator\", \"password\": \"%s\", \"role\": \"RTLB\", \"clusters\": [%s]}'"
                        .formatted(report.facilitator(), Sentence.of("import.a-password"), codes),
                Sentence.of("import.next-password"),
                Sentence.of("import.next-read"),
                "  curl -u facilitator 'http://127.0.0.1:8080/api/follow-through?partnership=%s'"
                        .formatted(report.partnership()));
    }
}
