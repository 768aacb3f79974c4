package nz.partnershipledger.standalone.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nz.partnershipledger.standalone.words.CannotGoOn;

/**
 * The folder that holds everything of one ledger. Nobody but its owner may look into what it holds.
 *
 * @param path where it is, absolute and with no symbolic link in it
 */
public record DataFolder(Path path) {
    private static final long ROOM_FOR_A_NEW_LEDGER = 256L << 20;
    private static final long ROOM_TO_GO_ON = 48L << 20;
    private static final long SEGMENT = 16L << 20;

    /**
     * The folder at a place; it is made if there is none.
     *
     * @throws CannotGoOn if it is a file, cannot be written to, or its disk is full
     */
    public static DataFolder at(Path place) {
        Path absolute = place.toAbsolutePath().normalize();
        for (Path part = absolute; part != null; part = part.getParent()) {
            if (Files.exists(part) && !Files.isDirectory(part)) {
                throw new CannotGoOn("folder.is-a-file", part);
            }
        }
        try {
            Files.createDirectories(absolute);
            DataFolder folder = new DataFolder(absolute.toRealPath());
            for (Path inner : List.of(folder.log(), folder.secrets(), folder.program())) {
                if (!Files.isDirectory(inner)) {
                    Files.createDirectories(
                            inner, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                }
            }
            Path attempt = Files.createTempFile(folder.path(), ".can-be-written", null);
            Files.delete(attempt);
            folder.checkRoom();
            return folder;
        } catch (IOException e) {
            throw CannotGoOn.because(e, absolute);
        }
    }

    /** The folder at a place where a ledger has been before. */
    public static DataFolder ofExistingLedger(Path place) {
        Path absolute = place.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute.resolve("postgres"))) {
            throw new CannotGoOn("folder.holds-no-ledger", absolute);
        }
        return at(place);
    }

    private void checkRoom() throws IOException {
        long needed = Files.exists(postgres()) ? ROOM_TO_GO_ON : ROOM_FOR_A_NEW_LEDGER;
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < needed) {
            throw new CannotGoOn("folder.little-room", path, free >> 20, needed >> 20);
        }
    }

    /**
     * Whether its disk cannot hold one more segment of PostgreSQL's log of changes (16 MiB). Where nothing can be written any more, PostgreSQL
     * cannot write that down either.
     */
    public boolean isFull() throws IOException {
        return Files.getFileStore(path).getUsableSpace() < SEGMENT;
    }

    /** What PostgreSQL keeps. */
    public Path postgres() {
        return path.resolve("postgres");
    }

    /** Logs of the program and of PostgreSQL; no personal text is in them. */
    public Path log() {
        return path.resolve("log");
    }

    /** Passwords and keys. */
    public Path secrets() {
        return path.resolve("secrets");
    }

    /** PostgreSQL's own program files, unpacked. */
    public Path program() {
        return path.resolve("program");
    }

    /** What the web server keeps while it runs: nothing that is needed again. */
    public Path web() {
        return path.resolve("web");
    }

    /** The file that a running ledger holds a lock on. */
    Path lock() {
        return path.resolve("ledger.lock");
    }

    /** Removes a folder with all it holds, as far as that is possible now. */
    public static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException leftForTheNextStart) {
            // Another process may still be writing into it. It has a name of its own, so it is in nobody's way.
        }
    }
}
