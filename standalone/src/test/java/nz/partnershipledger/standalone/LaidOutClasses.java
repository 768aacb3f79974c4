package nz.partnershipledger.standalone;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * The program's classes as a JVM lays them out in memory. One ledger that starts lays them out for all that are started by tests after it,
 * which then begin with a third less work. They hold for jars alone, so folders of classes are packed.
 */
final class LaidOutClasses {
    private static final Path KEPT =
            Path.of(System.getProperty("tests.kept", "target/tests")).toAbsolutePath();

    private static final List<String> LINE = new ArrayList<>();

    private LaidOutClasses() {}

    /** The options by which a JVM finds the classes of this class path. */
    static synchronized List<String> options(List<String> classPath) throws IOException {
        if (LINE.isEmpty()) {
            LINE.addAll(find(classPath));
        }
        return List.copyOf(LINE);
    }

    /** Where they are, beside the ledger that laid them out, in the folder {@code ledger}. */
    static Path folder(List<String> classPath) throws IOException {
        options(classPath);
        return KEPT.resolve("classes-" + fingerprint(classPath));
    }

    private static List<String> find(List<String> classPath) throws IOException {
        Path folder = Files.createDirectories(KEPT.resolve("classes-" + fingerprint(classPath)));
        Path archive = folder.resolve("classes.jsa");
        List<String> jars = new ArrayList<>();
        // One process lays them out, and others that begin with it wait for that.
        try (FileChannel channel =
                FileChannel.open(KEPT.resolve("classes.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            for (String element : classPath) {
                jars.add(Files.isDirectory(Path.of(element)) ? packed(element, folder, jars.size()) : element);
            }
            String line = String.join(File.pathSeparator, jars);
            if (Files.notExists(archive)) {
                Path draft = folder.resolve("draft.jsa");
                ALedger.startAndStop(
                        List.of("-XX:ArchiveClassesAtExit=" + draft, "-Xlog:disable", "-cp", line), folder);
                if (Files.notExists(draft)) {
                    // Not every JVM can.
                    return List.of("-cp", line);
                }
                Files.move(draft, archive, StandardCopyOption.ATOMIC_MOVE);
            }
            return List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-cp", line);
        }
    }

    private static String packed(String classes, Path folder, int number) {
        Path jar = folder.resolve(number + ".jar");
        if (Files.notExists(jar)) {
            int exitCode = ToolProvider.findFirst("jar")
                    .orElseThrow()
                    .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes, ".");
            if (exitCode != 0) {
                throw new IllegalStateException(classes + " could not be packed");
            }
        }
        return jar.toString();
    }

    /** The same as long as no class may have changed. */
    private static String fingerprint(List<String> classPath) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
            for (String element : classPath) {
                try (Stream<Path> files = Files.walk(Path.of(element))) {
                    files.filter(Files::isRegularFile).sorted().forEach(it -> digest.update(state(it)));
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] state(Path file) {
        try {
            return "%s %s %d"
                    .formatted(file, Files.getLastModifiedTime(file), Files.size(file))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
