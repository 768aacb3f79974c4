package nz.partnershipledger.standalone.words;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/** The launcher stops here with a sentence that says what is the matter and what to do: exit code 1. */
public final class CannotGoOn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Stops with a sentence.
     *
     * @param key the sentence's key in the bundle
     * @param arguments what it speaks of
     */
    public CannotGoOn(String key, Object... arguments) {
        super(Words.of(key, arguments));
    }

    /** Stops because a folder cannot be read or written, and says why. */
    public static CannotGoOn because(IOException trouble, Path folder) {
        String reason = trouble instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : String.valueOf(trouble.getMessage());
        CannotGoOn sentence;
        if (trouble instanceof AccessDeniedException) {
            sentence = new CannotGoOn("folder.not-allowed", folder);
        } else {
            sentence = because(reason, folder);
        }
        sentence.initCause(trouble);
        return sentence;
    }

    /** Stops because a folder cannot be written, for a reason in the words of the operating system. */
    public static CannotGoOn because(String reason, Path folder) {
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("quota exceeded")) {
            return new CannotGoOn("folder.full", folder);
        }
        if (lower.contains("read-only file system")) {
            return new CannotGoOn("folder.read-only", folder);
        }
        return new CannotGoOn("folder.trouble", folder, reason);
    }
}
