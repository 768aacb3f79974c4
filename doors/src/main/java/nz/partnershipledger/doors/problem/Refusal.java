package nz.partnershipledger.doors.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that the ledger does not do, and why. Its class name is the rule, as a sentence.
 *
 * <p>The class name in lower case, joined by hyphens, is the problem's stable type (RFC 9457) and the key of its words
 * in the message bundles: {@code problem.<type>.title} and {@code problem.<type>.detail}.
 */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of refusal it is, and so its HTTP status. */
    public enum Kind {
        /** The request alone shows that it cannot be. */
        BAD_REQUEST(400),
        /** Known, but not allowed. */
        FORBIDDEN(403),
        /** There is no such thing, or none that this reader may know of. */
        NOT_FOUND(404),
        /** What the ledger holds does not allow it. */
        CONFLICT(409),
        /** The history has moved on since the caller last looked. */
        STALE(412),
        /** An idempotency key was used for another request. */
        OTHER_REQUEST(422),
        /** Not now; later it may be. */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final @Nullable String field;
    private final transient List<Object> arguments;

    /**
     * Refuses.
     *
     * @param kind what kind of refusal it is
     * @param field the field of the request that it is about, if it is about one
     * @param arguments what the sentences of the message bundle refer to; never a text that someone wrote
     */
    protected Refusal(Kind kind, @Nullable String field, Object... arguments) {
        super(null, null, false, false);
        this.kind = kind;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    /** What kind of refusal it is. */
    public Kind kind() {
        return kind;
    }

    /** The field it is about, or null. */
    public @Nullable String field() {
        return field;
    }

    /** What the sentences refer to. */
    public List<Object> arguments() {
        return arguments;
    }

    /** The stable type, such as {@code an-objection-blocks-consensus}. */
    public String type() {
        return typeOf(getClass());
    }

    /** The stable type of a kind of refusal. */
    public static String typeOf(Class<? extends Refusal> refusal) {
        return refusal.getSimpleName().replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
    }

    @Override
    public String getMessage() {
        return type();
    }
}
