package nz.partnershipledger.doors.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import nz.partnershipledger.doors.words.Alphabet;
import nz.partnershipledger.doors.words.PlaceNames;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Aotearoa;

/**
 * Says things to a reader in their language; days and times are those of Aotearoa.
 *
 * @param words all words
 * @param locale the reader's language
 * @param places what clusters and kura are called
 */
public record Saying(Words words, Locale locale, PlaceNames places) {
    /** Calls every cluster and kura by its code. */
    public Saying(Words words, Locale locale) {
        this(words, locale, PlaceNames.NONE);
    }

    /** The words of a key. */
    public String label(String key, Object... arguments) {
        return words.label(locale, key, arguments);
    }

    /** What a cluster is called. */
    public String cluster(String code) {
        return places.cluster(code);
    }

    /** What some clusters are called. */
    public String clusters(Collection<String> codes) {
        return codes.stream().map(places::cluster).sorted(Alphabet.ORDER).collect(Collectors.joining(", "));
    }

    /** What a kura is called. */
    public String kura(String code) {
        return places.kura(code);
    }

    /** A day, such as {@code 14 May 2026}. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /** A day with its name, such as {@code Thursday 14 May 2026}. */
    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale).format(day);
    }

    /** The short name of a day of the week, such as {@code Thu}. */
    public String dayOfWeek(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE", locale).format(day);
    }

    /** A day without its year, such as {@code 14 May}. */
    public String shortDate(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM", locale).format(day);
    }

    /** A month in short, such as {@code May}. */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMM", locale).format(day);
    }

    /** A month in short with its year, such as {@code May 2026}. */
    public String monthOfYear(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMM uuuu", locale).format(day);
    }

    /** A month with its year, such as {@code August 2026}. */
    public String fullMonth(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(day);
    }

    /** A day within its month, such as {@code Thu 14}. */
    public String dayOfMonth(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d", locale).format(day);
    }

    /** A moment, such as {@code 14 May 2026, 2:05 pm}. */
    public String moment(Instant moment) {
        var there = moment.atZone(Aotearoa.ZONE);
        return date(there.toLocalDate()) + ", " + time(there.toLocalTime());
    }

    /** The day of a moment. */
    public LocalDate dayOf(Instant moment) {
        return Aotearoa.dayOf(moment);
    }

    private String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(Words.timeOfDay(locale), locale).format(time);
    }
}
