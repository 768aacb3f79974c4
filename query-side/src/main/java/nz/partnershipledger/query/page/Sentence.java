package nz.partnershipledger.query.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nz.partnershipledger.doors.page.Saying;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of which parts are links.
 *
 * @param pieces its parts, from left to right
 */
public record Sentence(List<Piece> pieces) {
    /** Stands around each part while the words are put together; no bundle holds it. */
    private static final String EDGE = "\u0001";

    /** Keeps its own copy of the pieces. */
    public Sentence {
        pieces = List.copyOf(pieces);
    }

    /**
     * A part of a sentence.
     *
     * @param words what it says
     * @param address where it leads; null if it is no link
     */
    public record Piece(String words, @Nullable String address) {}

    /** The sentence of this key, with these parts in it. */
    public static Sentence of(Saying say, String key, Piece... parts) {
        Object[] places = IntStream.range(0, parts.length)
                .mapToObj(it -> EDGE + it + EDGE)
                .toArray();
        String[] said = say.label(key, places).split(EDGE, -1);
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < said.length; at++) {
            if (at % 2 == 1) {
                pieces.add(parts[Integer.parseInt(said[at])]);
            } else if (!said[at].isEmpty()) {
                pieces.add(new Piece(said[at], null));
            }
        }
        return new Sentence(pieces);
    }
}
