package nz.partnershipledger.standalone.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.standalone.words.CannotGoOn;

/** A generated password in a file that its owner alone may read. It has letters, digits, {@code -} and {@code _} only. */
public final class Secret {
    private static final int BYTES = 24;
    private static final int GROUPS = 3;
    private static final int LETTERS_IN_A_GROUP = 4;

    /** Without those that are taken for one another. */
    private static final String TO_TYPE = "abcdefghjkmnpqrstuvwxyz23456789";

    private Secret() {}

    /**
     * What the file holds; if there is no such file, a new password that it holds from now on, whatever happens to the
     * machine.
     *
     * @throws CannotGoOn if the file can be neither read nor written
     */
    public static String readOrCreate(Path folder, String name) {
        return readOrCreate(folder, name, Secret::generate);
    }

    /**
     * As {@link #readOrCreate(Path, String)}, with a password that people can type: 59 bits of chance, in small letters and digits.
     *
     * @throws CannotGoOn if the file can be neither read nor written
     */
    public static String readOrCreateToType(Path folder, String name) {
        return readOrCreate(folder, name, Secret::generateToType);
    }

    private static String readOrCreate(Path folder, String name, Supplier<String> made) {
        Path file = folder.resolve(name);
        try {
            if (Files.notExists(file)) {
                create(folder, file, made.get());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw CannotGoOn.because(e, file);
        }
    }

    /** A new password, 192 bits of chance. */
    public static String generate() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String generateToType() {
        SecureRandom random = new SecureRandom();
        return Stream.generate(() -> random.ints(LETTERS_IN_A_GROUP, 0, TO_TYPE.length())
                        .mapToObj(it -> TO_TYPE.substring(it, it + 1))
                        .collect(Collectors.joining()))
                .limit(GROUPS)
                .collect(Collectors.joining("-"));
    }

    private static void create(Path folder, Path file, String password) throws IOException {
        Path draft = Files.createTempFile(
                folder,
                ".secret",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer text = ByteBuffer.wrap((password + "\n").getBytes(StandardCharsets.US_ASCII));
            while (text.hasRemaining()) {
                channel.write(text);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        Durably.keepNames(folder);
    }
}
