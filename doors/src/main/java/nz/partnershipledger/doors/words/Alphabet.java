package nz.partnershipledger.doors.words;

import java.text.Collator;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of names and other words, the same in te reo Māori and in English: ā stands with a, capitals with small letters, and a space
 * counts, so that Te Whata comes before Teina. The marks of glottal stops move nothing.
 */
public final class Alphabet {
    private static final Collator LETTERS = letters();
    private static final Pattern GLOTTAL = Pattern.compile("[\u02bb\u02bc\u2018\u2019']");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** The order of texts, word by word; those that read the same to it are ordered by their characters. */
    public static final Comparator<String> ORDER = Comparator.comparing(Alphabet::place);

    private Alphabet() {}

    /** These in the order of a text of each, whose place is looked for once. */
    public static <T> List<T> inOrder(Stream<T> several, Function<? super T, String> text) {
        return several.map(it -> Map.entry(place(text.apply(it)), it))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Collator letters() {
        Collator letters = Collator.getInstance(Locale.ENGLISH);
        letters.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return letters;
    }

    /** Where a text stands in {@link #ORDER}, as a text that stands there by its characters alone; it ends with the text. */
    public static String place(String text) {
        return SPACE.splitAsStream(GLOTTAL.matcher(text).replaceAll("").strip())
                .map(word ->
                        HexFormat.of().formatHex(LETTERS.getCollationKey(word).toByteArray()))
                // What ends a word, and what ends the words, come before whatever a word may go on with.
                .collect(Collectors.joining(",", "", ", " + text));
    }
}
