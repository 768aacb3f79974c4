package nz.partnershipledger.query.page;

import java.time.Instant;
import java.time.LocalDate;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.partnership.Seen;
import org.jspecify.annotations.Nullable;

/**
 * The band on a page that shows another moment than now.
 *
 * @param words which moment
 * @param nothingLater that what is later is not shown: what was recorded later, or what happened later
 * @param back the address of the step before; null where there is none
 * @param on the address of the step after; null where there is none
 * @param today the address of the same page now
 */
public record Past(
        String words,
        String nothingLater,
        @Nullable String back,
        @Nullable String on,
        String today) {
    /** The parameter by which a form asks for a day; it is answered with the end of that day. */
    public static final String DAY = "day";

    /** The band of a list across partnerships; null now. */
    public static @Nullable Past of(Asked asked, Saying say, LocalDate today) {
        String asOf = asked.one("asOf");
        String happenedBy = asked.one("happenedBy");
        if (asOf != null) {
            Instant moment = Values.moment(asOf);
            LocalDate day = Aotearoa.dayOf(moment);
            return new Past(
                    say.label("past.as-of", say.moment(moment)),
                    say.label("past.nothing-later"),
                    asked.with("asOf", endOf(day.minusDays(1)).toString()),
                    day.plusDays(1).isBefore(today)
                            ? asked.with("asOf", endOf(day.plusDays(1)).toString())
                            : null,
                    now(asked));
        }
        return happenedBy == null ? null : happenedBy(asked, say, Values.day(happenedBy), today);
    }

    /**
     * The band of a page about one partnership; null now.
     *
     * @param seen the partnership at the moment that is shown
     * @param latest the latest version of its history that the reader may know of
     */
    public static @Nullable Past ofOne(Asked asked, Saying say, Seen seen, long latest, LocalDate today) {
        Moment moment = seen.moment();
        long version = seen.version();
        if (moment.isNow()) {
            return null;
        }
        LocalDate happenedBy = moment.happenedBy();
        if (happenedBy != null) {
            Past past = happenedBy(asked, say, happenedBy, today);
            boolean isFirst = !happenedBy.isAfter(seen.then().formedOn());
            return isFirst ? new Past(past.words(), past.nothingLater(), null, past.on(), past.today()) : past;
        }
        Instant asOf = moment.asOf();
        return asOf == null
                ? null
                : new Past(
                        say.label("past.as-of", say.moment(asOf)),
                        say.label("past.nothing-later"),
                        version > 1 ? step(asked, version - 1) : null,
                        version < latest ? step(asked, version + 1) : null,
                        now(asked));
    }

    private static Past happenedBy(Asked asked, Saying say, LocalDate day, LocalDate today) {
        return new Past(
                say.label("past.happened-by", say.date(day)),
                say.label("past.nothing-happened-later"),
                asked.with("happenedBy", day.minusDays(1).toString()),
                day.isBefore(today) ? asked.with("happenedBy", day.plusDays(1).toString()) : null,
                now(asked));
    }

    private static String step(Asked asked, long version) {
        return new Asked(asked.path(), asked.anew("asOf")).with("version", Long.toString(version));
    }

    private static String now(Asked asked) {
        return Asked.address(asked.path(), asked.anew("asOf", "version", "happenedBy", DAY));
    }

    /** The last moment of a day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Aotearoa.ZONE).toInstant().minusMillis(1);
    }

    /** The moment of a list that its desk has read before, and refused what does not fit. */
    public static Moment momentOf(Asked asked) {
        String asOf = asked.one("asOf");
        String happenedBy = asked.one("happenedBy");
        return new Moment(
                asOf == null ? null : Values.moment(asOf), null, happenedBy == null ? null : Values.day(happenedBy));
    }
}
