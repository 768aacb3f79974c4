package nz.partnershipledger.query.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.doors.problem.UnfitValue;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, read one by one; what is wrong with them is told all at once. */
public final class Parameters {
    /** Those that say at which moment something is looked at, and what to wait for. */
    public static final List<String> MOMENT = List.of("asOf", "version", "happenedBy", "after");

    private final Map<String, String[]> given;
    private final Values values;
    private final Set<String> known = new TreeSet<>();
    private final List<Fault> faults = new ArrayList<>();

    /** The parameters of a request, which are checked by these rules. */
    public Parameters(Map<String, String[]> given, Values values) {
        this.given = given;
        this.values = values;
    }

    /** The value of a parameter as this reads it; null if it was not given, or does not fit. */
    public <T> @Nullable T one(String name, Function<String, T> read) {
        List<T> fitting = read(name, read, Stream.of(given(name)));
        if (given(name).length > 1) {
            faults.add(Fault.in(name, "twice"));
        }
        return fitting.isEmpty() ? null : fitting.getFirst();
    }

    /** All values of a parameter, given apart or joined by commas. */
    public <T> List<T> several(String name, Function<String, T> read) {
        return read(name, read, Stream.of(given(name)).flatMap(it -> Arrays.stream(it.split(",", -1))));
    }

    /** Whether a parameter was given. */
    public boolean has(String name) {
        return given.containsKey(name);
    }

    /** Notes that something is wrong with them, to be told with the rest. */
    public void trouble(Fault fault) {
        faults.add(fault);
    }

    /** Notes if a period ends before it starts. */
    public void inOrder(@Nullable LocalDate first, String end, @Nullable LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            trouble(Fault.in(end, "ends-before-it-starts"));
        }
    }

    private String[] given(String name) {
        return given.getOrDefault(name, new String[0]);
    }

    private <T> List<T> read(String name, Function<String, T> read, Stream<String> texts) {
        known.add(name);
        return texts.map(it -> fitting(name, it, read))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private <T> @Nullable T fitting(String name, String value, Function<String, T> read) {
        try {
            return read.apply(values.text(value));
        } catch (UnfitValue unfit) {
            faults.add(unfit.in(name));
            return null;
        }
    }

    /**
     * Ends the reading.
     *
     * @throws RequestInTrouble if a parameter does not fit, or is not one that was asked for
     */
    public void check() {
        given.keySet().stream()
                .filter(it -> !known.contains(it))
                .forEach(it -> faults.add(
                        known.isEmpty()
                                ? Fault.in(it, "no-fields")
                                : Fault.in(it, "unknown-field", List.copyOf(known))));
        if (!faults.isEmpty()) {
            throw RequestInTrouble.with(faults);
        }
    }

    /**
     * Ends the reading where the moment was read by others.
     *
     * @throws RequestInTrouble if a parameter does not fit, or is neither one that was asked for nor one of the moment
     */
    public void checkBesidesTheMoment() {
        known.addAll(MOMENT);
        check();
    }

    /** Reads a date. */
    public Function<String, LocalDate> date() {
        return values::date;
    }

    /** Reads a moment of the past: whether it has come yet is judged by what is asked of it. */
    public Function<String, Instant> instant() {
        return values::momentGoneBy;
    }

    /** Reads an id. */
    public static <T> Function<String, T> id(Function<UUID, T> type) {
        return text -> type.apply(Values.uuid(text));
    }

    /** Reads one of an enum's constants. */
    public static <E extends Enum<E>> Function<String, E> oneOf(Class<E> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new UnfitValue("one-of", Arrays.asList(type.getEnumConstants())));
    }

    /** Reads one of these words. */
    public static Function<String, String> oneOf(List<String> words) {
        return text -> {
            if (!words.contains(text)) {
                throw new UnfitValue("one-of", words);
            }
            return text;
        };
    }

    /** Reads a code, of a cluster or a kura. */
    public static String code(String text) {
        if (text.isBlank()) {
            throw new UnfitValue("required");
        }
        return text;
    }

    /** Reads yes or no. */
    public static Boolean trueOrFalse(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new UnfitValue("true-or-false");
        };
    }

    /** Reads a whole number within bounds. */
    public static Function<String, Long> number(long least, long most) {
        return text -> {
            if (!text.matches("-?\\d{1,18}")) {
                throw new UnfitValue("whole-number");
            }
            long number = Long.parseLong(text);
            if (number < least || number > most) {
                throw new UnfitValue("out-of-range", least, most);
            }
            return number;
        };
    }
}
