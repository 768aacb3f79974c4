package nz.partnershipledger.events.rule;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** That the ledger does not do something, and why: which {@link Rule} it would break. */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final Kind kind;
    private final @Nullable String field;
    private final transient List<Object> arguments;

    /**
     * Refuses, where a rule is a class of its own, whose name is the sentence.
     *
     * @param kind why it is refused
     * @param field the field of the request that it is about, if it is about one
     * @param arguments what the words of the rule refer to; never a text that someone wrote
     */
    protected Refusal(Kind kind, @Nullable String field, Object... arguments) {
        super(null, null, false, false);
        this.type = typeOf(getClass());
        this.kind = kind;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    Refusal(String type, Kind kind, @Nullable String field, Object... arguments) {
        super(null, null, false, false);
        this.type = type;
        this.kind = kind;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    /** The same refusal, told of another field. */
    public Refusal toldOf(String otherField) {
        return new Refusal(type, kind, otherField, arguments.toArray());
    }

    /** Whether this rule is what refuses. */
    public boolean isOf(Rule rule) {
        return type.equals(rule.type());
    }

    /** Goes on being thrown, unless this rule is what refuses. */
    public void throwUnlessOf(Rule rule) {
        if (!isOf(rule)) {
            throw this;
        }
    }

    /** Why it is refused. */
    public Kind kind() {
        return kind;
    }

    /** The field it is about, or null. */
    public @Nullable String field() {
        return field;
    }

    /** What the words refer to. */
    public List<Object> arguments() {
        return arguments;
    }

    /** The stable type, such as {@code an-objection-blocks-consensus}. */
    public String type() {
        return type;
    }

    /** The stable type of a rule that is a class. */
    public static String typeOf(Class<? extends Refusal> refusal) {
        return refusal.getSimpleName().replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
    }

    @Override
    public String getMessage() {
        return type;
    }
}
