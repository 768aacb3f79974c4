package nz.partnershipledger.doors.words;

import java.util.regex.Pattern;

/**
 * Keeps the direction of a name or of someone's words to itself, so that the sentence or the row that it stands in is not turned round by it.
 * Nothing changes for texts that run from left to right throughout.
 */
public final class Direction {
    private static final String ISOLATE = "\u2068";
    private static final String END = "\u2069";

    /** They lay down a direction that letters have by themselves. */
    private static final Pattern OVERRIDES = Pattern.compile("[\u202A-\u202E]");

    private static final Pattern ISOLATES = Pattern.compile("[\u2066-\u2069]");

    private Direction() {}

    /** The text as it may stand among others. */
    public static String isolated(String text) {
        if (!turns(text)) {
            return text;
        }
        String plain = OVERRIDES.matcher(text).replaceAll("");
        String closed = isBalanced(plain) ? plain : ISOLATES.matcher(plain).replaceAll("");
        return turns(closed) ? ISOLATE + closed + END : closed;
    }

    /** The text without any sign of direction, for what sets texts by their letters alone. */
    public static String unmarked(String text) {
        return ISOLATES.matcher(OVERRIDES.matcher(text).replaceAll("")).replaceAll("");
    }

    private static boolean turns(String text) {
        return text.codePoints().anyMatch(it -> switch (Character.getDirectionality(it)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> false;
        });
    }

    private static boolean isBalanced(String text) {
        int open = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character >= '\u2066' && character <= '\u2068') {
                open++;
            } else if (character == '\u2069' && --open < 0) {
                return false;
            }
        }
        return open == 0;
    }
}
