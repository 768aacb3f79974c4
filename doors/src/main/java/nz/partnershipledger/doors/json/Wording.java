package nz.partnershipledger.doors.json;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import nz.partnershipledger.doors.problem.UnfitValue;

/**
 * How what people write is cleaned where it comes in, the same at every door: brought into Unicode normalisation form C, and without what cannot be
 * seen at its ends. What stands in the ledger already is read as it stands.
 *
 * <p>A component of a record that is no {@link #WORDS} says so by {@link Worded}.
 */
public enum Wording {
    /** What people say. Line breaks become one kind, and controls that show nothing and turn sentences round are left out. */
    WORDS {
        @Override
        String cleaned(String normal) {
            return trimmed(WITHOUT_USE
                    .matcher(LINE_BREAKS.matcher(normal).replaceAll("\n"))
                    .replaceAll(""));
        }
    },

    /**
     * What someone or something is called: one line, in which spaces are single, that shows something. Two names that look alike for what cannot
     * be seen are one name.
     */
    NAME {
        @Override
        String cleaned(String normal) {
            var name = between(normal, it -> isInvisible(it) && TURNS_ROUND.indexOf(it) < 0);
            if (LINE_BREAKS.matcher(name).find()) {
                throw new UnfitValue("one-line");
            }
            if (WITHOUT_USE.matcher(name).find()) {
                throw new UnfitValue("control");
            }
            if (saysNothing(name)) {
                throw new UnfitValue("required");
            }
            return SPACES.matcher(UNSEEN_IN_A_NAME.matcher(name).replaceAll("")).replaceAll(" ");
        }
    },

    /** A password, of which nothing is taken away. */
    SECRET {
        @Override
        String cleaned(String normal) {
            return normal;
        }
    };

    private static final Pattern LINE_BREAKS = Pattern.compile("\r\n|[\n\u000B\f\r\u0085\u2028\u2029]");
    private static final Pattern SPACES = Pattern.compile("[\t\\p{Zs}]+");

    /** Overrides and isolates, which lay down the direction of a text instead of following its letters. */
    private static final String TURNS_ROUND =
            "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u206A\u206B\u206C\u206D\u206E\u206F";

    private static final Pattern WITHOUT_USE = Pattern.compile("[\\p{Cc}\uFEFF" + TURNS_ROUND + "&&[^\t\n]]");

    /** Places to break a line, and joiners and marks of direction behind Latin letters, which join and turn nothing there. */
    private static final Pattern UNSEEN_IN_A_NAME =
            Pattern.compile("[\u00AD\u200B\u2060]|(?<=\\p{IsLatin}\\p{M}?)[\u200C-\u200F]+");

    /** Letters and signs that are blank: fillers of Hangul, a cell of Braille without dots, and the place of a picture. */
    private static final String BLANKS = "\u115F\u1160\u3164\uFFA0\u2800\uFFFC";

    abstract String cleaned(String normal);

    /**
     * The text, clean.
     *
     * @throws UnfitValue if it holds a NUL or half a character, is longer than {@link Values#LONGEST_TEXT}, or is a name that is none
     */
    public String read(String given) {
        if (given.indexOf('\0') >= 0) {
            throw new UnfitValue("nul");
        }
        if (given.codePoints().anyMatch(it -> Character.getType(it) == Character.SURROGATE)) {
            throw new UnfitValue("lone-surrogate");
        }
        var clean = cleaned(Normalizer.normalize(given, Normalizer.Form.NFC));
        if (clean.length() > Values.LONGEST_TEXT) {
            throw new UnfitValue("too-long", Values.LONGEST_TEXT);
        }
        return clean;
    }

    /** A text without what cannot be seen at its ends. */
    public static String trimmed(String text) {
        return between(text, Wording::isInvisible);
    }

    /** Whether a text says nothing: whatever it holds, nothing of it is seen by itself. */
    public static boolean saysNothing(String text) {
        return text.codePoints()
                .allMatch(it -> isInvisible(it)
                        || BLANKS.indexOf(it) >= 0
                        || switch (Character.getType(it)) {
                            case Character.CONTROL,
                                    Character.NON_SPACING_MARK,
                                    Character.ENCLOSING_MARK,
                                    Character.COMBINING_SPACING_MARK -> true;
                            default -> false;
                        });
    }

    static Wording of(RecordComponent component) {
        var worded = component.getAccessor().getAnnotation(Worded.class);
        return worded == null ? WORDS : worded.value();
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static String between(String text, IntPredicate leftOut) {
        int start = 0;
        int end = text.length();
        while (start < end && leftOut.test(text.charAt(start))) {
            start++;
        }
        while (end > start && leftOut.test(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
