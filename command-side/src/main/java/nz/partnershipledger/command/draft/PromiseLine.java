package nz.partnershipledger.command.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.problem.UnfitValue;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Understands the line of a promise: what was typed in one go, and what was chosen beside it where that was not enough. What was chosen
 * counts.
 *
 * @param values how the day is read that was chosen
 * @param people who may be named
 * @param day the day on which it was said
 */
record PromiseLine(Values values, List<Present> people, LocalDate day) {
    static final String TEXT = "text";
    static final String PROMISER = "promiser";
    static final String DUE = "due";
    static final String NEXT_HUI = "NEXT_HUI";
    static final String UNDATED = "NONE";

    /** Understands these fields. */
    DraftBodies.Understood understood(Map<String, String> fields) {
        TypedPromise typed = TypedPromise.read(fields.getOrDefault(TEXT, ""), people, day);
        PersonId chosen = person(fields.get(PROMISER));
        PersonId promiser = chosen == null ? typed.promiser() : chosen;
        ByWhen byWhen = byWhen(fields.get(DUE), typed.byWhen());
        List<String> asks = new ArrayList<>();
        if (promiser == null) {
            asks.add(typed.severalFit() ? "WHICH" : "WHO");
        }
        if (typed.what().isEmpty()) {
            asks.add("WHAT");
        }
        if (byWhen instanceof ByWhen.Unclear) {
            asks.add("WHEN");
        }
        return new DraftBodies.Understood(
                promiser,
                typed.what(),
                byWhen instanceof ByWhen.Day(var due) ? due : null,
                byWhen instanceof ByWhen.NextHui,
                List.copyOf(asks));
    }

    /** By when, as it was chosen; nothing chosen says nothing. */
    ByWhen chosen(@Nullable String chosen) {
        return byWhen(chosen, new ByWhen.Unsaid());
    }

    private ByWhen byWhen(@Nullable String chosen, ByWhen typed) {
        if (chosen == null) {
            return typed;
        } else if (chosen.equals(NEXT_HUI)) {
            return new ByWhen.NextHui();
        } else if (chosen.equals(UNDATED)) {
            return new ByWhen.Unsaid();
        }
        try {
            return new ByWhen.Day(values.date(chosen));
        } catch (UnfitValue noDay) {
            return new ByWhen.Unclear();
        }
    }

    private static @Nullable PersonId person(@Nullable String chosen) {
        try {
            return chosen == null ? null : new PersonId(Values.uuid(chosen));
        } catch (UnfitValue nobody) {
            return null;
        }
    }
}
