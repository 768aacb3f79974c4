package nz.partnershipledger.query.search;

import java.util.List;
import nz.partnershipledger.doors.words.Sought;
import nz.partnershipledger.doors.words.Sought.Piece;

/** As much of a long text as shows where something was found in it. */
final class Excerpt {
    private static final int BEFORE = 80;
    private static final int LONGEST = 280;

    private Excerpt() {}

    static String of(String text, Sought sought) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int start = start(text, first(sought.pieces(text)));
        int end = end(text, start);
        return (start > 0 ? "… " : "") + text.substring(start, end).strip() + (end < text.length() ? " …" : "");
    }

    private static int first(List<Piece> pieces) {
        int before = 0;
        for (Piece piece : pieces) {
            if (piece.sought()) {
                return before;
            }
            before += piece.text().length();
        }
        return 0;
    }

    private static int start(String text, int found) {
        if (found <= BEFORE) {
            return 0;
        }
        int space = text.indexOf(' ', found - BEFORE);
        return space >= 0 && space < found ? space + 1 : found;
    }

    private static int end(String text, int start) {
        if (text.length() - start <= LONGEST) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', start + LONGEST);
        int end = space > start ? space : start + LONGEST;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
