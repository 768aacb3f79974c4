package nz.partnershipledger.doors.side;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Secrets as the environment gives them: as they are, or, where others could look into the environment, each in a file that it names. */
public final class Secrets {
    private static final String IN_A_FILE = "_FILE";

    private Secrets() {}

    /**
     * The secret of this name, or what stands in the file that the variable of the same name with {@code _FILE} behind it names; without
     * the line's end.
     *
     * @throws IOException if there is such a variable, and the file cannot be read
     */
    public static Optional<String> in(Map<String, String> environment, String name) throws IOException {
        var file = environment.get(name + IN_A_FILE);
        return file == null || file.isBlank()
                ? Optional.ofNullable(environment.get(name)).filter(it -> !it.isEmpty())
                : Optional.of(Files.readString(Path.of(file)).stripTrailing());
    }
}
