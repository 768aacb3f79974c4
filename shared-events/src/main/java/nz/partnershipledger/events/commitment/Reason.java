package nz.partnershipledger.events.commitment;

import nz.partnershipledger.events.ReasonCategory;
import org.jspecify.annotations.Nullable;

/**
 * Why a promise changed or did not happen, as its promiser says. It is sealed whole, category and text alike, so that one
 * reason cannot be told from another by those who may not read it.
 *
 * @param category what kind of reason
 * @param text in the promiser's own words
 */
public record Reason(ReasonCategory category, @Nullable String text) {
    /** The form in which it is sealed. */
    public String asWords() {
        return text == null ? category.name() : category.name() + "\n" + text;
    }

    /**
     * Reads what {@link #asWords()} wrote.
     *
     * @throws IllegalArgumentException if it is no such form
     */
    public static Reason fromWords(String words) {
        int end = words.indexOf('\n');
        return end < 0
                ? new Reason(ReasonCategory.valueOf(words), null)
                : new Reason(ReasonCategory.valueOf(words.substring(0, end)), words.substring(end + 1));
    }
}
