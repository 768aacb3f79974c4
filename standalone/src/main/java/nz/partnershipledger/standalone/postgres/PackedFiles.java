package nz.partnershipledger.standalone.postgres;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nz.partnershipledger.standalone.folder.DataFolder;
import nz.partnershipledger.standalone.folder.Durably;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks an archive so that its folder is there whole or not at all. */
final class PackedFiles {
    private static final int ANYONE_MAY_RUN = 0b001_001_001;

    private PackedFiles() {}

    /** A short name for what an archive holds. */
    static String fingerprint(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Unpacks an archive.
     *
     * @param folder where it is unpacked at first
     * @param place where the whole is moved at the end, in the same folder
     */
    static void unpack(byte[] archive, Path folder, Path place) throws IOException {
        Path draft = Files.createTempDirectory(folder, ".new-");
        try {
            try (TarArchiveInputStream files =
                    new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
                for (TarArchiveEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                    write(files, entry, draft);
                }
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            Durably.keepNames(folder);
        } finally {
            DataFolder.remove(draft);
        }
    }

    private static void write(TarArchiveInputStream files, TarArchiveEntry entry, Path draft) throws IOException {
        Path place = draft.resolve(entry.getName()).normalize();
        if (!place.startsWith(draft)) {
            throw new IOException("the archive points outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(place);
            return;
        }
        Files.createDirectories(place.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
            return;
        }
        if (entry.isLink()) {
            Files.createLink(place, draft.resolve(entry.getLinkName()).normalize());
            return;
        }
        try (FileChannel channel = FileChannel.open(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream bytes = Channels.newOutputStream(channel)) {
            files.transferTo(bytes);
            channel.force(false);
        }
        if ((entry.getMode() & ANYONE_MAY_RUN) != 0) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
