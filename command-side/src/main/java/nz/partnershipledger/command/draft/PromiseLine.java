package nz.partnershipledger.command.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Understands the line of a promise: what was typed in one go, and what was chosen beside it where that was not enough. What was chosen
 * counts.
 */
final class PromiseLine {
    static final String TEXT = "text";
    static final String PROMISER = "promiser";
    static final String DUE = "due";
    static final String NEXT_HUI = "NEXT_HUI";
    static final String UNDATED = "NONE";

    private PromiseLine() {}

    /** Understands these fields, of a line that was said on this day by these people. */
    static DraftBodies.Understood understood(Map<String, String> fields, List<Present> people, LocalDate day) {
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

    private static ByWhen byWhen(@Nullable String chosen, ByWhen typed) {
        if (chosen == null) {
            return typed;
        } else if (chosen.equals(NEXT_HUI)) {
            return new ByWhen.NextHui();
        } else if (chosen.equals(UNDATED)) {
            return new ByWhen.Unsaid();
        }
        try {
            return new ByWhen.Day(LocalDate.parse(chosen));
        } catch (DateTimeException noDay) {
            return new ByWhen.Unclear();
        }
    }

    private static @Nullable PersonId person(@Nullable String chosen) {
        try {
            return chosen == null ? null : PersonId.of(chosen);
        } catch (IllegalArgumentException nobody) {
            return null;
        }
    }
}
