package nz.partnershipledger.standalone.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import nz.partnershipledger.standalone.words.CannotGoOn;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that one process at a time uses a data folder. The operating system gives the lock back when the process
 * ends, however it ends. The locked file says who holds it.
 */
public final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    /** Held for as long as the channel is open. */
    @SuppressWarnings("unused")
    private final FileLock lock;

    private Running running;

    private FolderLock(FileChannel channel, FileLock lock, Running running) throws IOException {
        this.channel = channel;
        this.lock = lock;
        this.running = running;
        write();
    }

    /**
     * Takes the lock, or learns who has it.
     *
     * @return the lock, or empty if another process holds it
     * @throws CannotGoOn if the folder cannot be written to
     */
    public static Optional<FolderLock> tryTake(DataFolder folder, Running who) {
        try {
            FileChannel channel = FileChannel.open(
                    folder.lock(),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new FolderLock(channel, lock, who));
        } catch (IOException e) {
            throw CannotGoOn.because(e, folder.path());
        }
    }

    /**
     * Takes the lock.
     *
     * @throws CannotGoOn if another process holds it, with its address; or if the folder cannot be written to
     */
    public static FolderLock take(DataFolder folder, Running who) {
        return tryTake(folder, who).orElseThrow(() -> inUse(folder));
    }

    /** The refusal for a folder that another process holds. */
    public static CannotGoOn inUse(DataFolder folder) {
        Running other = holder(folder);
        if (other == null) {
            return new CannotGoOn("folder.in-use", folder.path());
        }
        if (!other.command().equals("start")) {
            return new CannotGoOn(
                    "folder.in-use-by-a-command", folder.path(), other.command(), Long.toString(other.process()));
        }
        return other.address() == null
                ? new CannotGoOn("folder.in-use-starting", folder.path(), Long.toString(other.process()))
                : new CannotGoOn("folder.in-use-at", folder.path(), other.address(), Long.toString(other.process()));
    }

    /** What the holder of the lock last said of itself; null while it says nothing. */
    public static @Nullable Running holder(DataFolder folder) {
        Path file = folder.lock();
        try {
            Running last = Files.exists(file) ? Running.fromText(Files.readString(file)) : null;
            // One that was killed may have left its words, for the moment until the next one writes its own.
            return last != null && ProcessHandle.of(last.process()).isPresent() ? last : null;
        } catch (IOException e) {
            throw CannotGoOn.because(e, folder.path());
        }
    }

    /** Tells those who find the folder locked what they may want to know. */
    public synchronized void say(Running news) throws IOException {
        running = news;
        write();
    }

    /** What was last said. */
    public synchronized Running running() {
        return running;
    }

    private void write() throws IOException {
        ByteBuffer text = ByteBuffer.wrap(running.asText().getBytes(StandardCharsets.UTF_8));
        int length = text.remaining();
        channel.write(text, 0);
        channel.truncate(length);
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel.isOpen()) {
            channel.truncate(0);
            channel.close();
        }
    }
}
