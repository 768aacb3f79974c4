package nz.partnershipledger.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page that shows what was measured last; what stands between its marks is written by a run. */
final class PerformancePage {
    static final Path PLACE = Path.of("docs", "performance.md");

    private final Path file;

    PerformancePage(Path file) {
        this.file = file;
    }

    /**
     * Puts a report's tables between the marks of a benchmark.
     *
     * @throws IllegalStateException if the page has no such marks
     */
    void write(String benchmark, String tables) throws IOException {
        String begin = "<!-- " + benchmark + ": written by benchmarks/run -->";
        String end = "<!-- " + benchmark + ": end -->";
        String page = Files.readString(file);
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException(file + " has no place for " + benchmark);
        }
        Files.writeString(file, page.substring(0, from + begin.length()) + "\n" + tables + page.substring(to));
    }
}
