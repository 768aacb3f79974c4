package nz.partnershipledger.standalone.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nz.partnershipledger.standalone.folder.DataFolder;
import nz.partnershipledger.standalone.words.CannotGoOn;

/**
 * PostgreSQL's own programs, unpacked in the ledger's folder, where no cleaner of temporary files finds them.
 *
 * @param home the folder with {@code bin}, {@code lib} and {@code share}
 */
record PostgresProgram(Path home) {
    private static final boolean LINUX = System.getProperty("os.name", "").startsWith("Linux");
    private static final String PREFIX = "postgresql-";

    /** How one of the programs ended, and all that it said. */
    record Ended(int exitCode, String output) {
        boolean well() {
            return exitCode == 0;
        }
    }

    /**
     * The programs for this machine; unpacked if they are not there yet.
     *
     * @throws CannotGoOn if there are none for this machine, or they cannot be written
     */
    static PostgresProgram in(Path folder) {
        byte[] archive = archive();
        Path home = folder.resolve(PREFIX + PackedFiles.fingerprint(archive));
        if (!Files.isDirectory(home)) {
            try {
                PackedFiles.unpack(archive, folder, home);
            } catch (IOException e) {
                throw CannotGoOn.because(e, folder);
            }
        }
        return new PostgresProgram(home);
    }

    /** Removes the programs of earlier versions, and what a killed process left of its work; none of it may be in use. */
    void removeOthers() {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(home.resolveSibling("."))) {
            for (Path other : all) {
                if (!other.normalize().equals(home)) {
                    DataFolder.remove(other.normalize());
                }
            }
        } catch (IOException e) {
            throw CannotGoOn.because(e, home);
        }
    }

    private static byte[] archive() {
        String system = LINUX ? "Linux" : System.getProperty("os.name", "").startsWith("Mac") ? "Darwin" : "other";
        String machine = System.getProperty("os.arch", "other");
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return packed.readAllBytes();
        } catch (IOException | IllegalStateException e) {
            throw new CannotGoOn("postgres.none-for-this-machine", system, machine);
        }
    }

    /** The version's first number, such as 18: a database of another one cannot be opened. */
    String majorVersion() {
        String said = run("postgres", List.of("--version"), 60).output();
        String number = said.replaceFirst("(?s)^\\D*", "");
        return number.replaceFirst("(?s)\\D.*$", "");
    }

    /**
     * Runs one of the programs and waits for its end.
     *
     * @param name {@code initdb}, {@code pg_ctl} or {@code postgres}
     * @throws CannotGoOn if it cannot be run, or takes longer than {@code seconds}
     */
    Ended run(String name, List<String> arguments, int seconds) {
        List<String> command = new ArrayList<>();
        // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, with root's files.
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(name).toString());
        command.addAll(arguments);
        try {
            Path output = Files.createTempFile(home.getParent(), "." + name, ".said");
            try {
                return run(command, output, seconds);
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw CannotGoOn.because(e, home);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotGoOn("postgres.interrupted");
        }
    }

    /** To a file and not a pipe: a server that is started keeps its output open, and a pipe would never end. */
    private Ended run(List<String> command, Path output, int seconds) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(it -> it.startsWith("PG") || it.startsWith("LC_") || it.startsWith("LEDGER_"));
        environment.put("LC_ALL", "C");
        Process process = builder.start();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroy();
            throw new CannotGoOn("postgres.too-slow", command.getLast(), seconds);
        }
        return new Ended(
                process.exitValue(),
                Files.readString(output, StandardCharsets.UTF_8).strip());
    }
}
