package nz.partnershipledger.command.draft;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day as people say it, in English or in te reo Māori. What may mean one day or another ("next Friday", or a Friday
 * said on a Friday) is asked back, never guessed.
 */
final class DayInWords {
    private static final int MOST_YEARS_AHEAD = 5;
    private static final int MOST_MONTHS_AHEAD_WITHOUT_A_YEAR = 9;

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            entry("monday", DayOfWeek.MONDAY),
            entry("mon", DayOfWeek.MONDAY),
            entry("rahina", DayOfWeek.MONDAY),
            entry("mane", DayOfWeek.MONDAY),
            entry("tuesday", DayOfWeek.TUESDAY),
            entry("tue", DayOfWeek.TUESDAY),
            entry("tues", DayOfWeek.TUESDAY),
            entry("ratu", DayOfWeek.TUESDAY),
            entry("turei", DayOfWeek.TUESDAY),
            entry("wednesday", DayOfWeek.WEDNESDAY),
            entry("wed", DayOfWeek.WEDNESDAY),
            entry("raapa", DayOfWeek.WEDNESDAY),
            entry("wenerei", DayOfWeek.WEDNESDAY),
            entry("thursday", DayOfWeek.THURSDAY),
            entry("thu", DayOfWeek.THURSDAY),
            entry("thur", DayOfWeek.THURSDAY),
            entry("thurs", DayOfWeek.THURSDAY),
            entry("rapare", DayOfWeek.THURSDAY),
            entry("taite", DayOfWeek.THURSDAY),
            entry("friday", DayOfWeek.FRIDAY),
            entry("fri", DayOfWeek.FRIDAY),
            entry("ramere", DayOfWeek.FRIDAY),
            entry("paraire", DayOfWeek.FRIDAY),
            entry("saturday", DayOfWeek.SATURDAY),
            entry("sat", DayOfWeek.SATURDAY),
            entry("rahoroi", DayOfWeek.SATURDAY),
            entry("hatarei", DayOfWeek.SATURDAY),
            entry("sunday", DayOfWeek.SUNDAY),
            entry("sun", DayOfWeek.SUNDAY),
            entry("ratapu", DayOfWeek.SUNDAY));

    private static final Map<String, Month> MONTHS = Map.ofEntries(
            entry("january", Month.JANUARY),
            entry("jan", Month.JANUARY),
            entry("kohitatea", Month.JANUARY),
            entry("hanuere", Month.JANUARY),
            entry("february", Month.FEBRUARY),
            entry("feb", Month.FEBRUARY),
            entry("huitanguru", Month.FEBRUARY),
            entry("pepuere", Month.FEBRUARY),
            entry("march", Month.MARCH),
            entry("mar", Month.MARCH),
            entry("poututerangi", Month.MARCH),
            entry("maehe", Month.MARCH),
            entry("april", Month.APRIL),
            entry("apr", Month.APRIL),
            entry("paengawhawha", Month.APRIL),
            entry("aperira", Month.APRIL),
            entry("may", Month.MAY),
            entry("haratua", Month.MAY),
            entry("mei", Month.MAY),
            entry("june", Month.JUNE),
            entry("jun", Month.JUNE),
            entry("pipiri", Month.JUNE),
            entry("hune", Month.JUNE),
            entry("july", Month.JULY),
            entry("jul", Month.JULY),
            entry("hongongoi", Month.JULY),
            entry("hurae", Month.JULY),
            entry("august", Month.AUGUST),
            entry("aug", Month.AUGUST),
            entry("hereturikoka", Month.AUGUST),
            entry("akuhata", Month.AUGUST),
            entry("september", Month.SEPTEMBER),
            entry("sep", Month.SEPTEMBER),
            entry("sept", Month.SEPTEMBER),
            entry("mahuru", Month.SEPTEMBER),
            entry("hepetema", Month.SEPTEMBER),
            entry("october", Month.OCTOBER),
            entry("oct", Month.OCTOBER),
            entry("whiringa-a-nuku", Month.OCTOBER),
            entry("oketopa", Month.OCTOBER),
            entry("november", Month.NOVEMBER),
            entry("nov", Month.NOVEMBER),
            entry("whiringa-a-rangi", Month.NOVEMBER),
            entry("noema", Month.NOVEMBER),
            entry("december", Month.DECEMBER),
            entry("dec", Month.DECEMBER),
            entry("hakihea", Month.DECEMBER),
            entry("tihema", Month.DECEMBER));

    private static final Map<String, Integer> NUMBERS =
            Map.of("a", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6);

    private static final Set<String> TODAY = Set.of("today", "tonight", "tenei ra", "i tenei ra");
    private static final Set<String> TOMORROW = Set.of("tomorrow", "apopo");
    private static final Set<String> NEXT_HUI =
            Set.of("next hui", "next meeting", "hui e heke mai nei", "hui e heke mai ana", "hui e whai ake nei");

    /** Words by which one hears that a day or a time is meant, also where it is not understood which. */
    private static final Set<String> OF_TIME = Set.of(
            "term",
            "week",
            "weeks",
            "weekend",
            "month",
            "months",
            "year",
            "day",
            "days",
            "fortnight",
            "morning",
            "end",
            "soon",
            "next",
            "hui",
            "meeting",
            "holidays",
            "christmas",
            "easter",
            "wiki",
            "marama",
            "wahanga",
            "tau",
            "ra");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern IN_FIGURES = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d{2}))?");
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+|o\\s+)?([a-z-]+)\\.?(?:,?\\s+(\\d{4}))?");
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("([a-z-]+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?");
    private static final Pattern IN_SO_LONG = Pattern.compile("in (\\d{1,2}|[a-z]+) (days?|weeks?|fortnights?)");
    private static final Pattern WEEKDAY_FIRST = Pattern.compile("([a-z]+),?\\s+(.+)");
    private static final Pattern AT_FIRST =
            Pattern.compile("^(?:the|this|our|our own|te|to tatou|to matou|to ratou)\\s+");
    private static final Pattern AT_LAST = Pattern.compile("\\s+(?:morning|afternoon|evening|at the latest)$");

    private final LocalDate today;

    /** Reads what is said on this day. */
    DayInWords(LocalDate today) {
        this.today = today;
    }

    /** What these words mean; nothing if they do not sound like a day or a time at all. */
    Optional<ByWhen> read(String words) {
        String plain = AT_LAST.matcher(
                        Plainly.of(words).replaceAll("[.!]+$", "").strip())
                .replaceFirst("");
        String bare = AT_FIRST.matcher(AT_FIRST.matcher(plain).replaceFirst("")).replaceFirst("");
        if (NEXT_HUI.contains(bare)) {
            return Optional.of(new ByWhen.NextHui());
        }
        Optional<LocalDate> day = day(TODAY.contains(plain) ? plain : bare);
        if (day.isPresent()) {
            return day.filter(this::isWithinReach)
                    .<ByWhen>map(ByWhen.Day::new)
                    .or(() -> Optional.of(new ByWhen.Unclear()));
        }
        return soundsLikeATime(bare) ? Optional.of(new ByWhen.Unclear()) : Optional.empty();
    }

    private boolean isWithinReach(LocalDate day) {
        return !day.isBefore(today) && !day.isAfter(today.plusYears(MOST_YEARS_AHEAD));
    }

    private static boolean soundsLikeATime(String words) {
        for (String word : words.split("[\\s,]+", -1)) {
            if (OF_TIME.contains(word)
                    || WEEKDAYS.containsKey(word)
                    || (MONTHS.containsKey(word) && !word.equals("may"))
                    || TOMORROW.contains(word)
                    || word.matches("\\d{1,4}([/.:]\\d+)*(am|pm|st|nd|rd|th)?")) {
                return true;
            }
        }
        return false;
    }

    /** The day that is meant, which may lie out of reach; nothing if it is not clear which. */
    private Optional<LocalDate> day(String words) {
        if (TODAY.contains(words)) {
            return Optional.of(today);
        } else if (TOMORROW.contains(words)) {
            return Optional.of(today.plusDays(1));
        } else if (WEEKDAYS.containsKey(words)) {
            return next(WEEKDAYS.get(words));
        }
        return inSoLong(words)
                .or(() -> matching(ISO, words).flatMap(it -> on(it.group(3), month(it.group(2)), it.group(1))))
                .or(() -> matching(IN_FIGURES, words).flatMap(it -> on(it.group(1), month(it.group(2)), it.group(3))))
                .or(() -> matching(DAY_AND_MONTH, words)
                        .flatMap(it -> on(it.group(1), MONTHS.get(it.group(2)), it.group(3))))
                .or(() -> matching(MONTH_AND_DAY, words)
                        .flatMap(it -> on(it.group(2), MONTHS.get(it.group(1)), it.group(3))))
                .or(() -> matching(WEEKDAY_FIRST, words).flatMap(it -> agreeing(it.group(1), it.group(2))));
    }

    /** A Friday that is spoken of on a Friday may be this one or the next. */
    private Optional<LocalDate> next(@Nullable DayOfWeek weekday) {
        return weekday == null || weekday == today.getDayOfWeek()
                ? Optional.empty()
                : Optional.of(today.with(TemporalAdjusters.next(weekday)));
    }

    private Optional<LocalDate> agreeing(String weekday, String rest) {
        DayOfWeek named = WEEKDAYS.get(weekday);
        return named == null || WEEKDAYS.containsKey(rest) || TODAY.contains(rest) || TOMORROW.contains(rest)
                ? Optional.empty()
                : day(AT_FIRST.matcher(rest).replaceFirst("")).filter(it -> it.getDayOfWeek() == named);
    }

    private Optional<LocalDate> inSoLong(String words) {
        return matching(IN_SO_LONG, words).flatMap(it -> {
            Integer known = NUMBERS.get(it.group(1));
            if (known == null && !Character.isDigit(it.group(1).charAt(0))) {
                return Optional.empty();
            }
            int many = known == null ? Integer.parseInt(it.group(1)) : known;
            int days = it.group(2).startsWith("day") ? 1 : it.group(2).startsWith("week") ? 7 : 14;
            return Optional.of(today.plusDays((long) many * days));
        });
    }

    private static @Nullable Month month(String figures) {
        int number = Integer.parseInt(figures);
        return number < 1 || number > 12 ? null : Month.of(number);
    }

    private Optional<LocalDate> on(String day, @Nullable Month month, @Nullable String year) {
        if (month == null) {
            return Optional.empty();
        }
        try {
            if (year != null) {
                int named = Integer.parseInt(year);
                return Optional.of(LocalDate.of(named < 100 ? 2000 + named : named, month, Integer.parseInt(day)));
            }
            LocalDate thisYear = LocalDate.of(today.getYear(), month, Integer.parseInt(day));
            LocalDate coming = thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
            // What has just gone by is more likely a slip than a day of next year.
            return Optional.of(coming).filter(it -> it.isBefore(today.plusMonths(MOST_MONTHS_AHEAD_WITHOUT_A_YEAR)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<MatchResult> matching(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
