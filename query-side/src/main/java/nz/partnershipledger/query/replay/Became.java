package nz.partnershipledger.query.replay;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a change means, told by what a component is called and what it came to be: so it holds for every view alike, and for later ones. */
public enum Became {
    /** Something is new. */
    ADDED(_ -> false),
    /** Its day, its time or its place moved. */
    MOVED(_ -> true, "due", "at", "stage"),
    /** It was kept. */
    KEPT("KEPT"::equals, "status"),
    /** It did not happen. */
    MISSED("MISSED"::equals, "status"),
    /** It was let go together. */
    LET_GO("RELEASED"::equals, "status"),
    /** A difference was settled. */
    SETTLED("SETTLED"::equals, "state"),
    /** Something was decided. */
    AGREED(it -> !it.equals("null"), "made"),
    /** Somebody said that it is so. */
    CONFIRMED(it -> it.equals("CONFIRMED") || it.equals("true"), "said", "confirmed", "promiseConfirmed"),
    /** Somebody said that it is not so. */
    NOT_SO("NOT_SO"::equals, "said");

    @SuppressWarnings("ImmutableEnumChecker") // predicates that hold nothing
    private final Predicate<String> fits;

    @SuppressWarnings("ImmutableEnumChecker") // a copy
    private final List<String> components;

    Became(Predicate<String> fits, String... components) {
        this.fits = fits;
        this.components = List.of(components);
    }

    /** What all that a change is made of means. */
    static List<Became> of(Change.How how, List<Component> changed) {
        return Arrays.stream(values())
                .filter(it -> it == ADDED
                        ? how == Change.How.ADDED
                        : how != Change.How.ENDED
                                && changed.stream().anyMatch(component -> it.isMeantBy(how, component)))
                .toList();
    }

    /** A component that came to be something. */
    record Component(String name, @Nullable Object now) {}

    private boolean isMeantBy(Change.How how, Component component) {
        return components.contains(component.name())
                && fits.test(String.valueOf(component.now()))
                && (how == Change.How.CHANGED || !isSaidFromTheStart(component.name()));
    }

    /** A day that something began with did not move; who recorded something did not come to confirm it. */
    private boolean isSaidFromTheStart(String component) {
        return this == MOVED || (this == CONFIRMED && !component.equals("said"));
    }
}
