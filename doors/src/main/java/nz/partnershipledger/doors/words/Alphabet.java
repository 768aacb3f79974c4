package nz.partnershipledger.doors.words;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The order of names and other words, the same in te reo Māori and in English: ā stands with a, capitals with small letters, and a space
 * counts, so that Te Whata comes before Teina. The marks of glottal stops move nothing.
 */
public final class Alphabet {
    private static final Collator LETTERS = letters();
    private static final Pattern GLOTTAL = Pattern.compile("[\u02bb\u02bc\u2018\u2019']");

    /** The order of texts, word by word; those that read the same to it are ordered by their characters. */
    public static final Comparator<String> ORDER =
            Comparator.comparing(Alphabet::words, Alphabet::byWords).thenComparing(Comparator.naturalOrder());

    private Alphabet() {}

    private static Collator letters() {
        Collator letters = Collator.getInstance(Locale.ENGLISH);
        letters.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return letters;
    }

    private static String[] words(String text) {
        return GLOTTAL.matcher(text).replaceAll("").strip().split("\\s+");
    }

    private static int byWords(String[] some, String[] others) {
        return Arrays.compare(some, others, LETTERS::compare);
    }
}
