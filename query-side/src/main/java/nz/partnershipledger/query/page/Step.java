package nz.partnershipledger.query.page;

import java.util.List;
import java.util.Locale;

/**
 * Something that may be recorded from a page: a form with its fields, declared once, and the door of the API that takes it. Enums of
 * steps stand with their features; a test holds each of them to its door.
 */
public interface Step {
    /** The name of the constant; in lower case it is the id of the form. */
    String name();

    /** What it is made of. */
    Declared declared();

    /** How a page and the addresses within it call it. */
    default String id() {
        return idOf(this);
    }

    /** The name of a constant as ids are written. */
    static String idOf(Step step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What a step is made of.
     *
     * @param door the path of the API that takes it, with its parameters in braces
     * @param words where its words stand in the bundles, the nearest first: its title, its button and what is said once it is done
     *     in the first, its labels in any of them
     * @param fields its fields, in order
     */
    record Declared(String door, List<String> words, List<Field> fields) {
        /** Keeps its own copies. */
        public Declared {
            words = List.copyOf(words);
            fields = List.copyOf(fields);
        }
    }
}
