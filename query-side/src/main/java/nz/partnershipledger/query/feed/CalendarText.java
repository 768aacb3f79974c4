package nz.partnershipledger.query.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes days as calendar programs read them (RFC 5545): each takes the whole day and leaves it free. */
final class CalendarText {
    private static final int OCTETS_IN_A_LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /**
     * Writes them.
     *
     * @param name what the calendar is called
     * @param host what stands before the addresses
     * @param now when it is written
     */
    static String of(List<OwnDay> days, String name, String host, Instant now) {
        CalendarText calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Partnership Ledger//EN");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        days.forEach(it -> calendar.event(it, host, now.truncatedTo(ChronoUnit.SECONDS)));
        if (days.isEmpty()) {
            calendar.somethingToBeWhole();
        }
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    /** A calendar of nothing is none, by the book. */
    private void somethingToBeWhole() {
        line("BEGIN:VTIMEZONE");
        line("TZID:UTC");
        line("BEGIN:STANDARD");
        line("DTSTART:19700101T000000");
        line("TZOFFSETFROM:+0000");
        line("TZOFFSETTO:+0000");
        line("END:STANDARD");
        line("END:VTIMEZONE");
    }

    private void event(OwnDay it, String host, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + it.id() + "@partnership-ledger");
        line("DTSTAMP:" + MOMENT.format(now));
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(it.day()));
        line("DTEND;VALUE=DATE:"
                + DateTimeFormatter.BASIC_ISO_DATE.format(it.day().plusDays(1)));
        line("SUMMARY:" + escaped(it.summary()));
        line("URL:" + host + it.address());
        line("CLASS:PRIVATE");
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A long line goes on in the next, which begins with a space; no letter is torn. */
    private void line(String line) {
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            String written = Character.toString(letter);
            int length = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS_IN_A_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(written);
            octets += length;
        }
        text.append("\r\n");
    }
}
