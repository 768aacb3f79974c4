package nz.partnershipledger.query.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nz.partnershipledger.events.ReasonCategory;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form. Its label, its hint and what stands for nothing chosen are found in the bundles by its name, unless it says
 * where.
 *
 * @param name as the API calls it; a dot leads into an object
 * @param kind how it is filled in, and what the API is sent
 * @param constants what may be chosen, where that is always the same
 * @param terms the family of words for these constants
 * @param label the key of its label; null where it is found by its name
 * @param hint the key of its hint; null where it is found by its name
 * @param none the key of what stands for nothing chosen; null where it is found by its name
 * @param nothing what is sent for nothing chosen; null where something is always chosen
 * @param more whether it stands folded away below the others
 */
public record Field(
        String name,
        Kind kind,
        List<String> constants,
        String terms,
        @Nullable String label,
        @Nullable String hint,
        @Nullable String none,
        @Nullable String nothing,
        boolean more) {
    /** Keeps its own copy of the constants. */
    public Field {
        constants = List.copyOf(constants);
    }

    /** How a field is filled in. */
    public enum Kind {
        /** A line of text. */
        LINE,
        /** A line that is no sentence, such as a name to sign in with. */
        CODE,
        /** Several of these, with spaces between them. */
        CODES,
        /** A password. */
        PASSWORD,
        /** Text. */
        WORDS,
        /** A day, which begins empty. */
        DAY,
        /** A day, which begins as today. */
        TODAY,
        /** A moment. */
        TIME,
        /** Yes, or nothing said. */
        TICK,
        /** One of the constants. */
        CONSTANT,
        /** One of the things with an id that the page offers; people of the partnership unless it says others. */
        ONE,
        /** The same, and the reader to begin with. */
        OWN,
        /** The same; nothing is sent until one is chosen. */
        NEEDED,
        /** The same, and it stands in the address. */
        IN_ADDRESS,
        /** Several of them. */
        SEVERAL,
        /** Several of them; that it is none is sent as well. */
        SEVERAL_OR_NONE,
        /** Several of the things that the page offers, of which each is sent by itself and stands in the address then. */
        EACH,
        /** Several of the entries that the page offers, all of them to begin with. */
        ENTRIES,
        /** One of a few words that are no constants. */
        WORD,
        /** Who may read it. */
        AUDIENCE,
        /** The same of what is said to somebody, and not kept to oneself. */
        READERS,
        /** A number that the page knows. */
        NUMBER,
        /** An id or a constant that the page knows. */
        KNOWN
    }

    private static Field of(String name, Kind kind) {
        return new Field(name, kind, List.of(), "", null, null, null, null, false);
    }

    /** A field of this kind. */
    public static Field field(String name, Kind kind) {
        return of(name, kind);
    }

    /** A line of text. */
    public static Field line(String name) {
        return of(name, Kind.LINE);
    }

    /** Text. */
    public static Field words(String name) {
        return of(name, Kind.WORDS);
    }

    /** A day, which begins empty. */
    public static Field day(String name) {
        return of(name, Kind.DAY);
    }

    /** The day it happened, which begins as today. */
    public static Field on() {
        return of("on", Kind.TODAY);
    }

    /** Somebody, or nobody. */
    public static Field person(String name) {
        return of(name, Kind.ONE).orNothing("");
    }

    /** The one whose act it is; the reader unless another is chosen. */
    public static Field by() {
        return person("by");
    }

    /** Which of the partners may read one's own word, or nobody else. */
    public static Field audience() {
        return of("audience", Kind.AUDIENCE);
    }

    /** Which of the partners may read what is said to somebody. */
    public static Field readers() {
        return of("audience", Kind.READERS);
    }

    /** People. */
    public static Field people(String name) {
        return of(name, Kind.SEVERAL);
    }

    /** One of these constants, which are called as this family of words says. */
    public static Field choice(String name, String terms, Enum<?>... constants) {
        return new Field(
                name,
                Kind.CONSTANT,
                Arrays.stream(constants).map(Enum::name).toList(),
                terms,
                null,
                null,
                null,
                null,
                false);
    }

    /** Why a promise became another, in the promiser's words; that nobody has asked yet, unless they choose one. */
    public static Field reasonCategory() {
        return choice(
                        "reason.category",
                        "reason",
                        ReasonCategory.WORKLOAD,
                        ReasonCategory.STRESS,
                        ReasonCategory.WAITING_ON_ANOTHER,
                        ReasonCategory.ACCESS,
                        ReasonCategory.UNCLEAR,
                        ReasonCategory.NO_LONGER_NEEDED,
                        ReasonCategory.OTHER)
                .orNothing(ReasonCategory.NOT_YET_ASKED.name());
    }

    /** The same; nothing chosen is sent as this. */
    public Field orNothing(String sent) {
        return new Field(name, kind, constants, terms, label, hint, none, sent, more);
    }

    /** The same with the label of this key. */
    public Field labelled(String key) {
        return new Field(name, kind, constants, terms, key, hint, none, nothing, more);
    }

    /** The same with the hint of this key. */
    public Field hinted(String key) {
        return new Field(name, kind, constants, terms, label, key, none, nothing, more);
    }

    /** The same; nothing chosen is called as this key says. */
    public Field orElse(String key) {
        return new Field(name, kind, constants, terms, label, hint, key, nothing == null ? "" : nothing, more);
    }

    /** The same, folded away. */
    public Field folded() {
        return new Field(name, kind, constants, terms, label, hint, none, nothing, true);
    }

    /** Its name as keys are written. */
    public String key() {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
