package nz.partnershipledger.standalone.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes sure that what was just renamed or made is still there after a power cut. */
public final class Durably {
    private Durably() {}

    /** Writes the names that a folder holds to the disk. */
    public static void keepNames(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
