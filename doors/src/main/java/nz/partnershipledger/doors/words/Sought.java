package nz.partnershipledger.doors.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Words that are looked for: each of them is to be found, in whatever order, in small letters or capitals, with macrons or without. The marks of
 * glottal stops count for nothing.
 */
public final class Sought {
    private static final Pattern GLOTTAL = Pattern.compile("[\u02bb\u02bc\u2018\u2019']");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<String> words;

    private Sought(List<String> words) {
        this.words = words;
    }

    /** What someone typed. */
    public static Sought of(String typed) {
        return new Sought(SPACE.splitAsStream(Plain.of(typed).letters)
                .filter(it -> !it.isEmpty())
                .toList());
    }

    /** How many letters are looked for, as they are compared; an emoji is two. */
    public int letters() {
        return words.stream().mapToInt(String::length).sum();
    }

    /** Whether a text has all of it in it. */
    public boolean isIn(String text) {
        return !words.isEmpty() && words.stream().allMatch(Plain.of(text).letters::contains);
    }

    /** A piece of a text, and whether it is something that was looked for. */
    public record Piece(String text, boolean sought) {}

    /** The pieces of a text, one after another. */
    public List<Piece> pieces(String text) {
        BitSet found = found(text);
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            boolean sought = found.get(start);
            int end = sought ? found.nextClearBit(start) : found.nextSetBit(start);
            int until = end < 0 ? text.length() : Math.min(end, text.length());
            pieces.add(new Piece(text.substring(start, until), sought));
            start = until;
        }
        return pieces;
    }

    private BitSet found(String text) {
        BitSet found = new BitSet(text.length());
        Plain plain = Plain.of(text);
        for (String word : words) {
            int at = plain.letters.indexOf(word);
            while (at >= 0) {
                found.set(plain.places[at], end(text, plain.places[at + word.length() - 1]));
                at = plain.letters.indexOf(word, at + word.length());
            }
        }
        return found;
    }

    /** Where a letter ends, with the marks upon it. */
    private static int end(String text, int letter) {
        int end = letter + Character.charCount(text.codePointAt(letter));
        while (end < text.length()
                && MARKS.matcher(text.substring(end, end + 1)).matches()) {
            end++;
        }
        return end;
    }

    /** A text as it is compared: its letters, small and without marks, and where each of them stands in the text. */
    private static final class Plain {
        private final String letters;
        private final int[] places;

        private Plain(String letters, int[] places) {
            this.letters = letters;
            this.places = places;
        }

        static Plain of(String text) {
            var letters = new StringBuilder(text.length());
            IntStream.Builder places = IntStream.builder();
            for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
                String plain = plain(text.codePointAt(at));
                for (int i = 0; i < plain.length(); i++) {
                    places.add(at);
                }
                letters.append(plain);
            }
            return new Plain(letters.toString(), places.build().toArray());
        }

        private static String plain(int character) {
            if (character < 128 && character != '\'') {
                return Character.toString(Character.toLowerCase(character));
            }
            String apart = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
            return MARKS.matcher(GLOTTAL.matcher(apart).replaceAll(""))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);
        }
    }
}
