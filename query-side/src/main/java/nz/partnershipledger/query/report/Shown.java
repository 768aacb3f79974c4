package nz.partnershipledger.query.report;

import java.util.Locale;

/** What a chart tells of each of its rows, one beside the other. */
interface Shown {
    /** The key of its words. */
    String key();

    /** Whether several are told together in it, of which one is of few partnerships. */
    default boolean isToldTogether() {
        return key().equals("report.together");
    }

    /** As what it is drawn. */
    String drawnAs();

    /** As what something of this kind is drawn. */
    static String drawnAs(String kind, Enum<?> it) {
        return "is-%s-%s".formatted(kind, it.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
