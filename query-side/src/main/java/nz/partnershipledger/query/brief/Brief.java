package nz.partnershipledger.query.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.query.page.State;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/**
 * A brief, told in its reader's language.
 *
 * @param forWhom for whom it is
 * @param label what the partnership is called
 * @param parts its parts, in order
 */
public record Brief(@JsonProperty("for") ForWhom forWhom, Written label, List<Part> parts) {
    /** Keeps its own copy of the parts. */
    public Brief {
        parts = List.copyOf(parts);
    }

    /**
     * A part of it.
     *
     * @param part which part
     * @param title what it is called
     * @param empty what is said where there is nothing; null where there is
     * @param lines what it says
     * @param more how much more of it stands in the record; null where that is all
     * @param room how many empty lines there are to write on below each
     */
    public record Part(
            String part,
            String title,
            @Nullable String empty,
            List<Line> lines,
            @Nullable String more,
            int room) {
        /** Keeps its own copy of the lines. */
        public Part {
            lines = List.copyOf(lines);
        }

        /** A part whose title, and what it says where there is nothing, are found in the bundles by what it is called. */
        static Part of(String part, Saying say, List<Line> lines) {
            return new Part(
                    part,
                    say.label("brief." + part),
                    lines.isEmpty() ? say.label("brief." + part + ".empty") : null,
                    lines,
                    null,
                    0);
        }

        Part withRoom(int lines) {
            return new Part(part, title, empty, this.lines, more, lines);
        }

        /** No more than so many lines, none of them long; what else there is, the record holds. */
        Part inShort(int most, Saying say) {
            int left = lines.size() - most;
            return new Part(
                    part,
                    title,
                    empty,
                    lines.stream().limit(most).map(Line::inShort).toList(),
                    left > 0 ? say.label("brief.more", Integer.toString(left)) : null,
                    room);
        }
    }

    /**
     * One line.
     *
     * @param sentence who, when, or what
     * @param words what somebody said, in their words
     * @param beside what is to be said beside it
     * @param state where it stands
     * @param inside what belongs to it
     */
    public record Line(
            String sentence,
            @Nullable Written words,
            List<String> beside,
            @Nullable State state,
            List<Line> inside) {
        private static final int LONG = 140;

        /** Keeps its own copies. */
        public Line {
            beside = List.copyOf(beside);
            inside = List.copyOf(inside);
        }

        /** A sentence alone. */
        static Line of(String sentence) {
            return new Line(sentence, null, List.of(), null, List.of());
        }

        /** What somebody said; what is null beside it is not said. */
        static Line said(String sentence, @Nullable Written words, @Nullable String... beside) {
            return new Line(
                    sentence,
                    words,
                    Arrays.stream(beside)
                            .flatMap(java.util.stream.Stream::ofNullable)
                            .toList(),
                    null,
                    List.of());
        }

        Line standing(State where) {
            return new Line(sentence, words, beside, where, inside);
        }

        Line with(List<Line> within) {
            return new Line(sentence, words, beside, state, within);
        }

        Line inShort() {
            return words == null
                    ? this
                    : new Line(sentence, new Written(cut(words.text()), words.gone()), beside, state, inside);
        }

        private static String cut(String text) {
            String plain = text.strip().replaceAll("\\s+", " ");
            if (plain.length() <= LONG) {
                return plain;
            }
            int end = plain.lastIndexOf(' ', LONG);
            return plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, end > LONG / 2 ? end : LONG)))
                    + " …";
        }
    }
}
