package nz.partnershipledger.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that one run measured.
 *
 * @param on the day
 * @param command what was typed
 * @param machine where
 * @param plan how long
 * @param throughput how much in a second, if it was measured
 * @param flatness on long streams and short ones, if it was measured
 * @param visibility until it shows, if it was measured
 * @param http over HTTP with all views, beside the desk alone, if it was measured
 */
record Report(
        LocalDate on,
        String command,
        Machine machine,
        Plan plan,
        Throughput.@Nullable Result throughput,
        Flatness.@Nullable Result flatness,
        Visibility.@Nullable Result visibility,
        Throughput.@Nullable WholeWay http) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Writes it as JSON. */
    void writeTo(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JSON.writeValueAsString(this) + "\n");
    }
}
