package nz.partnershipledger.query.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Element;

/**
 * By what a report tells its figures apart.
 *
 * @param column its column in the report
 * @param kept what it is called where facts are kept ({@code views.parts_of_reports})
 * @param key where the words of its values are; empty for the weeks, which are days
 * @param values its values, in order; none for the weeks
 */
record Side(String column, String kept, String key, List<String> values) {
    static final Side ELEMENT = of("element", "state", "element.", Element.values());
    static final Side LENGTH = of("length", "length", "report.length.", Stayed.values());
    static final Side AGAIN = new Side("again", "return", "report.again.", List.of("false", "true"));
    static final Side SHARED = of("shared", "state", "report.shared.", Shared.values());
    static final Side ROLE = new Side(
            "role", "role", "report.role.", List.of("RTLB", "KURA", "SERVICES", "COMMUNITY", "SEEN_DIFFERENTLY"));
    static final Side WAY = of("way", "way", "decided.", DecidedHow.values());
    static final Side WORD =
            new Side("word", "word", "report.word.", List.of("CONFIRMED", "READ_BACK", "NOT_CONFIRMED"));
    static final Side FELT = new Side("felt", "felt", "report.felt.", List.of("SHARED", "NOT_SHARED", "NOT_DRAWN"));
    static final Side HEARD = of("heard", "state", "report.heard.", Heard.values());
    static final Side WEEK = new Side("week", "week", "", List.of());
    static final Side SINCE = new Side(
            "sinceLast", "gap", "report.since.", List.of("FIRST", "UNDER_FIVE_WEEKS", "UNDER_TEN_WEEKS", "LONGER"));
    static final Side MOVED = new Side("moved", "moved", "report.moved.", List.of("false", "true"));

    private static Side of(String column, String kept, String key, Enum<?>[] values) {
        return new Side(
                column,
                kept,
                key,
                Arrays.stream(values)
                        .filter(it -> !(it instanceof Shown shown && shown.isToldTogether()))
                        .map(Enum::name)
                        .toList());
    }

    /** Whether it may be this. */
    boolean holds(String value) {
        return values.isEmpty() ? isADay(value) : values.contains(value);
    }

    private static boolean isADay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    String words(String value, Saying say) {
        return values.isEmpty() ? say.shortDate(LocalDate.parse(value)) : say.label(key + value);
    }
}
