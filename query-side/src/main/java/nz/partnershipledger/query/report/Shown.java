package nz.partnershipledger.query.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a chart tells of each of its rows, one beside the other. */
interface Shown {
    /** The key of its words. */
    String key();

    /** Whether several are told together in it, of which one is of few partnerships. */
    default boolean isToldTogether() {
        return key().equals("report.together");
    }

    /** The figure of follow-through that counts the same; null if none does. */
    default @Nullable String figure() {
        return null;
    }

    /** As what it is drawn. */
    String drawnAs();

    /** As what something of this kind is drawn. */
    static String drawnAs(String kind, Enum<?> it) {
        return "is-%s-%s".formatted(kind, it.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
