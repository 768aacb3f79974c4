package nz.partnershipledger.query.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a report, as a page reads it. */
record ReportRow(Map<String, @Nullable Object> values) {
    /** What it is a part of, or {@code otherwise} where parts are told together. */
    String text(String column, String otherwise) {
        return values.get(column) instanceof String told ? told : otherwise;
    }

    /** The same of whatever it is that tells it apart. */
    String part(String column, String otherwise) {
        Object told = values.get(column);
        return told == null ? otherwise : told.toString();
    }

    /** Whether it tells of this. */
    boolean is(String column, @Nullable Object value) {
        Object told = values.get(column);
        return told == null ? value == null : told.equals(value);
    }

    /** A number; 0 where it tells none. */
    long number(String column) {
        return values.get(column) instanceof Number number ? number.longValue() : 0;
    }
}
