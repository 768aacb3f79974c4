package nz.partnershipledger.events.rule;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A rule, named as the sentence that it is. Each feature keeps its own as the constants of one enum; a rule that brings more than its
 * sentence, a predicate of its own, is a class below {@link Refusal}.
 *
 * <p>Its name in lower case, joined by hyphens, is the stable type of the problem (RFC 9457) and the key of its words in the message
 * bundles: {@code problem.<type>.title} and {@code problem.<type>.detail}.
 */
public interface Rule {
    /** The sentence, in capitals, its words joined by underscores. */
    String name();

    /** Why something is refused that does not hold to it. */
    Kind kind();

    /** The field of the request that it is about; null if it is about none, or not about one alone. */
    @Nullable
    String field();

    /** The stable type, such as {@code an-objection-blocks-consensus}. */
    default String type() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Holds the rule.
     *
     * @param held whether it is held to
     * @throws Refusal if it is not
     */
    default void check(boolean held) {
        if (!held) {
            throw refusal();
        }
    }

    /** That something does not hold to it. */
    default Refusal refusal() {
        return refusal(new Object[0]);
    }

    /** That something does not hold to it, in another field than usual. */
    default Refusal refusalIn(String field) {
        return new Refusal(type(), kind(), field);
    }

    /**
     * That something does not hold to it.
     *
     * @param arguments what its words refer to; never a text that someone wrote
     */
    default Refusal refusal(Object... arguments) {
        return new Refusal(type(), kind(), field(), arguments);
    }
}
