package nz.partnershipledger.query.commitment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.query.page.Sentence;
import nz.partnershipledger.query.page.Sentence.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Figures as sentences first, and the other numbers beside them; each number leads to its rows.
 *
 * @param kept how many were kept; null where none was due
 * @param times how many of these by which day; null where none was due
 * @param counts the other numbers, those that are not zero
 */
record FiguresInWords(@Nullable Sentence kept, @Nullable Sentence times, List<Count> counts) {
    private static final List<Figure> IN_THE_SENTENCES =
            List.of(Figure.DUE, Figure.KEPT_OF_DUE, Figure.ON_TIME, Figure.AS_FIRST_PROMISED);

    /** A number, and where its rows are. */
    record Count(String words, @Nullable String address, boolean chosen) {}

    /**
     * Says them.
     *
     * @param rowsOf the address of the rows of a figure; null where there are none for this reader
     * @param chosen whose rows are shown, if it is one figure's
     */
    static FiguresInWords of(
            Summary summary, Function<Figure, @Nullable String> rowsOf, @Nullable Figure chosen, Saying say) {
        Function<Figure, Piece> number = it -> new Piece(Long.toString(summary.of(it)), rowsOf.apply(it));
        List<Count> counts = new ArrayList<>();
        Arrays.stream(Figure.values())
                .filter(it -> !IN_THE_SENTENCES.contains(it))
                .filter(it -> summary.of(it) > 0 || it == chosen)
                .forEach(it -> counts.add(new Count(words(it, summary.of(it), say), rowsOf.apply(it), it == chosen)));
        long due = summary.of(Figure.DUE);
        if (due == 0) {
            return new FiguresInWords(null, null, counts);
        }
        return new FiguresInWords(
                Sentence.of(
                        say,
                        due == 1 ? "follow.kept.one" : "follow.kept",
                        number.apply(Figure.KEPT_OF_DUE),
                        number.apply(Figure.DUE)),
                Sentence.of(say, "follow.times", number.apply(Figure.ON_TIME), number.apply(Figure.AS_FIRST_PROMISED)),
                counts);
    }

    /** So many, in words. */
    static String words(Figure figure, long count, Saying say) {
        return say.label("figure." + figure.name() + (count == 1 ? ".one" : ""), Long.toString(count));
    }
}
