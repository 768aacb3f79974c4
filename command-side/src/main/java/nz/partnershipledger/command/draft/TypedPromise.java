package nz.partnershipledger.command.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A promise typed in one go, <i>who – what – by when</i>, as far as it is understood. What is not understood is asked back and stays
 * in {@code what}, so that nothing typed is lost; nothing is ever guessed.
 *
 * @param promiser who promises; null if that has to be asked
 * @param severalFit whether more than one person may be meant
 * @param what what is promised, empty if that has to be asked
 * @param byWhen by when
 */
record TypedPromise(@Nullable PersonId promiser, boolean severalFit, String what, ByWhen byWhen) {
    private static final String APART = " \u2013 ";

    /** Dashes apart from words, long dashes and semicolons anywhere, and colons that are not those of a time. */
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+-\\s*|\\s*-\\s+|\\s*[\u2013\u2014;]\\s*|\\s*:(?!\\d)\\s*");

    private static final Pattern WILL =
            Pattern.compile("^(?:will|is going to|are going to|agrees to|to|ka|e)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND_ANOTHER =
            Pattern.compile("^(?:and\\b|&|/|\\+|,|me\\b|r\u0101ua\\b|raua\\b|or\\b).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern IT_IS_FOR = Pattern.compile("^m(?:\u0101|a)\\s+", Pattern.CASE_INSENSITIVE);

    /** What leads to a day at the end of a sentence; the longer ones first. */
    private static final Pattern BY = Pattern.compile(
            "(?<=^|\\s)(?:by|before|on|no later than|i mua i|tae noa ki|hei|\u0101|a)\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> EXACTLY_BY = Set.of("by", "before", "no later than", "i mua i", "tae noa ki");

    /**
     * Reads a line.
     *
     * @param line what was typed
     * @param people who may be named
     * @param today the day on which it was said
     */
    static TypedPromise read(String line, List<Present> people, LocalDate today) {
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(line.strip(), -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        if (parts.isEmpty()) {
            return new TypedPromise(null, false, "", new ByWhen.Unsaid());
        }
        Who who = who(parts, new WhoAtFirst(people));
        return withDay(who, new DayInWords(today));
    }

    /** Whether nothing has to be asked. */
    boolean isUnderstood() {
        return promiser != null && !what.isEmpty() && !(byWhen instanceof ByWhen.Unclear);
    }

    private record Who(@Nullable PersonId person, boolean severalFit, List<String> rest) {}

    private static Who who(List<String> parts, WhoAtFirst people) {
        if (parts.size() > 1) {
            Optional<WhoAtFirst.Found> named = people.named(withoutFor(parts.getFirst()));
            if (named.isPresent()) {
                return new Who(
                        named.get().person(),
                        named.get().person() == null,
                        new ArrayList<>(parts.subList(1, parts.size())));
            }
        }
        List<String> rest = new ArrayList<>(parts);
        Optional<WhoAtFirst.Found> first =
                people.first(parts.getFirst()).or(() -> people.first(withoutFor(parts.getFirst())));
        if (first.isEmpty()) {
            return new Who(null, false, rest);
        }
        if (AND_ANOTHER.matcher(first.get().rest()).matches()) {
            return new Who(null, true, rest);
        }
        if (first.get().person() == null) {
            return new Who(null, true, rest);
        }
        rest.set(0, WILL.matcher(first.get().rest()).replaceFirst(""));
        return new Who(first.get().person(), false, rest);
    }

    private static String withoutFor(String words) {
        return IT_IS_FOR.matcher(words).replaceFirst("");
    }

    private static TypedPromise withDay(Who who, DayInWords days) {
        List<String> rest = who.rest();
        if (rest.isEmpty()) {
            return new TypedPromise(who.person(), who.severalFit(), "", new ByWhen.Unsaid());
        }
        String last = rest.getLast();
        if (rest.size() > 1) {
            Optional<ByWhen> whole =
                    days.read(BY.matcher(last).lookingAt() ? BY.matcher(last).replaceFirst("") : last);
            if (whole.isPresent() && !(whole.get() instanceof ByWhen.Unclear)) {
                return told(who, rest.subList(0, rest.size() - 1), whole.get());
            }
        }
        ByWhen unclear = new ByWhen.Unsaid();
        Matcher by = BY.matcher(last);
        while (by.find()) {
            String lead = by.group().strip().toLowerCase(Locale.ROOT);
            Optional<ByWhen> day = days.read(last.substring(by.end()));
            if (day.isPresent() && !(day.get() instanceof ByWhen.Unclear)) {
                List<String> what = new ArrayList<>(rest);
                what.set(what.size() - 1, last.substring(0, by.start()).strip());
                return told(who, what, day.get());
            } else if (day.isPresent() && EXACTLY_BY.contains(lead)) {
                unclear = day.get();
            }
        }
        boolean threeParts =
                rest.size() > 1 && who.person() != null && days.read(last).isPresent();
        return told(who, rest, threeParts ? new ByWhen.Unclear() : unclear);
    }

    private static TypedPromise told(Who who, List<String> parts, ByWhen byWhen) {
        List<String> said = parts.stream().filter(it -> !it.isBlank()).toList();
        return new TypedPromise(who.person(), who.severalFit(), String.join(APART, said), byWhen);
    }
}
