package nz.partnershipledger.doors.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.regex.Pattern;
import nz.partnershipledger.doors.problem.UnfitValue;
import nz.partnershipledger.events.Aotearoa;

/** What a single value must be like, wherever it comes in: in a body, in a path or as a parameter. */
public final class Values {
    /** The most characters (UTF-16 code units) that a text may have. */
    public static final int LONGEST_TEXT = 10_000;

    /** The earliest date that the ledger takes. */
    public static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private static final int YEARS_AHEAD = 5;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final InstantSource clock;

    /** Reads dates against this clock. */
    public Values(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * What someone says, clean.
     *
     * @throws UnfitValue as {@link Wording#read} does
     */
    public String text(String given) {
        return Wording.WORDS.read(given);
    }

    /**
     * What someone or something is called, clean.
     *
     * @throws UnfitValue as {@link Wording#read} does
     */
    public String name(String given) {
        return Wording.NAME.read(given);
    }

    /**
     * A date in ISO form, from {@link #EARLIEST} to five years from today in Aotearoa.
     *
     * @throws UnfitValue if it is no such date
     */
    public LocalDate date(String given) {
        return withinReach(day(given));
    }

    /**
     * A moment in ISO form with its offset, on a date that {@link #date} takes.
     *
     * @throws UnfitValue if it is no such moment
     */
    public Instant instant(String given) {
        var moment = moment(given);
        try {
            withinReach(Aotearoa.dayOf(moment));
        } catch (DateTimeException onNoDay) {
            throw outOfReach();
        }
        return moment;
    }

    /**
     * A moment in ISO form with its offset, not on a date before {@link #EARLIEST}: one that something is asked of as it stood then. Whether
     * it has come yet, whoever is asked judges.
     *
     * @throws UnfitValue if it is no such moment
     */
    public Instant momentGoneBy(String given) {
        var moment = moment(given);
        if (moment.isBefore(EARLIEST.atStartOfDay(Aotearoa.ZONE).toInstant())) {
            throw new UnfitValue("out-of-range", EARLIEST, Aotearoa.dayOf(clock.instant()));
        }
        return moment;
    }

    /**
     * A date in ISO form, whenever it is: for what was held to {@link #date} before.
     *
     * @throws UnfitValue if it is no date
     */
    public static LocalDate day(String given) {
        if (!DATE.matcher(given).matches()) {
            throw new UnfitValue("date");
        }
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException noSuchDay) {
            throw new UnfitValue("date");
        }
    }

    /**
     * A moment in ISO form with its offset, with seconds or without, whenever it is: for what was held to {@link #instant} before.
     *
     * @throws UnfitValue if it is no moment
     */
    public static Instant moment(String given) {
        try {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(given, Instant::from);
        } catch (DateTimeParseException noSuchMoment) {
            throw new UnfitValue("instant");
        }
    }

    /**
     * An id in its full form of 36 characters.
     *
     * @throws UnfitValue if it is no such id
     */
    public static UUID uuid(String given) {
        if (!UUID_FORM.matcher(given).matches()) {
            throw new UnfitValue("uuid");
        }
        return UUID.fromString(given);
    }

    private LocalDate withinReach(LocalDate date) {
        if (date.isBefore(EARLIEST) || date.isAfter(latest())) {
            throw outOfReach();
        }
        return date;
    }

    private UnfitValue outOfReach() {
        return new UnfitValue("out-of-range", EARLIEST, latest());
    }

    private LocalDate latest() {
        return Aotearoa.dayOf(clock.instant()).plusYears(YEARS_AHEAD);
    }
}
