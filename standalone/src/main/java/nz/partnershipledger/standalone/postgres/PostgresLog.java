package nz.partnershipledger.standalone.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What PostgreSQL says in its log files from a moment on, to tell why it did not start. */
final class PostgresLog {
    private static final Pattern TELLING = Pattern.compile("\\b(FATAL|PANIC|ERROR|error|could not)\\b");
    private static final Pattern BEGINNING = Pattern.compile("^.*?\\b(FATAL|PANIC|ERROR|error): +");

    private final Path folder;
    private final Map<Path, Long> lengthsBefore;

    private PostgresLog(Path folder, Map<Path, Long> lengthsBefore) {
        this.folder = folder;
        this.lengthsBefore = lengthsBefore;
    }

    /** The log from now on. */
    static PostgresLog fromNow(Path folder) throws IOException {
        Map<Path, Long> lengths = new HashMap<>();
        try (DirectoryStream<Path> logs = Files.newDirectoryStream(folder, "postgresql-*.log")) {
            for (Path log : logs) {
                lengths.put(log, Files.size(log));
            }
        }
        return new PostgresLog(folder, lengths);
    }

    /** All that was said since. */
    String said() throws IOException {
        StringBuilder words = new StringBuilder();
        try (DirectoryStream<Path> logs = Files.newDirectoryStream(folder, "postgresql-*.log")) {
            for (Path log : logs) {
                byte[] all = Files.readAllBytes(log);
                long before = lengthsBefore.getOrDefault(log, 0L);
                // A file shorter than it was has been begun anew.
                int start = before <= all.length ? (int) before : 0;
                words.append(new String(all, start, all.length - start, StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return words.toString();
    }

    /** The one line that says most, without its time and level. */
    static String mostTelling(String said) {
        List<String> lines = said.lines().filter(it -> !it.isBlank()).toList();
        return lines.reversed().stream()
                .filter(it -> TELLING.matcher(it).find())
                .findFirst()
                .or(() -> lines.stream().reduce((earlier, later) -> later))
                .map(it -> BEGINNING.matcher(it).replaceFirst(""))
                .orElse("");
    }
}
