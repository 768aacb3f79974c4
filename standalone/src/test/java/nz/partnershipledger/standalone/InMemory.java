package nz.partnershipledger.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Makes folders in memory where there is room. A ledger of its own waits for the disk with whatever it writes, and these are gone before the
 * power ever is; that processes are killed loses nothing there either.
 */
final class InMemory implements TempDirFactory {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final Path MOUNTED = Path.of("/proc/self/mounts");
    private static final long ROOM = 4L << 30;

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        return isRoomy()
                ? Files.createTempDirectory(MEMORY, "ledger-test-")
                : Files.createTempDirectory("ledger-test-");
    }

    /** In some containers it is small, or programs may not be run from it. */
    private static boolean isRoomy() throws IOException {
        if (!Files.isWritable(MEMORY) || !Files.isReadable(MOUNTED)) {
            return false;
        }
        List<String> mounted = Files.readAllLines(MOUNTED).stream()
                .filter(it -> it.contains(" " + MEMORY + " "))
                .toList();
        return !mounted.isEmpty()
                && mounted.stream().noneMatch(it -> it.contains("noexec"))
                && Files.getFileStore(MEMORY).getUsableSpace() > ROOM;
    }
}
