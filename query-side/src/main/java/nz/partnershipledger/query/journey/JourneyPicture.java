package nz.partnershipledger.query.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.query.journey.JourneyAnswer.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A journey as lines: wide, through seven lanes from left to right, and tall, for a phone, with time downwards. Nothing in it lies after
 * the day looked at.
 *
 * @param wide the wide one
 * @param tall the tall one
 * @param words all of it in one sentence
 */
public record JourneyPicture(Drawing wide, Drawing tall, String words) {
    /** He Pikorua's own order. */
    private static final List<Element> ELEMENTS = List.of(Element.values());

    static final int LANES = ELEMENTS.size();
    static final double ROUND = 9;

    /**
     * A drawing of a size, in units of its own.
     *
     * @param days where its days lie; null where time does not run evenly
     */
    public record Drawing(
            int width,
            int height,
            List<Lane> lanes,
            List<Line> lines,
            List<Stop> stops,
            List<Mark> marks,
            @Nullable Days days) {
        /** With what happened along it, in rows below. */
        Drawing with(List<Line> moreLines, List<Mark> moreMarks, int rows) {
            return new Drawing(
                    width,
                    height + rows,
                    lanes,
                    Stream.concat(lines.stream(), moreLines.stream()).toList(),
                    stops,
                    Stream.concat(marks.stream(), moreMarks.stream()).toList(),
                    days);
        }

        /** The box that it is drawn in. */
        public String box() {
            return "0 0 %d %d".formatted(width, height);
        }
    }

    /** Where days lie in a drawing whose time runs evenly: at which place the first, how far from one to the next, and which is the last. */
    public record Days(LocalDate first, LocalDate last, String at, String apart) {}

    /** A lane of an element. */
    public record Lane(
            String x1,
            String y1,
            String x2,
            String y2,
            @Nullable String name,
            String nameX,
            String nameY,
            boolean here) {}

    /** A part of the way, or the step from one part to the next. */
    public record Line(String path, String kind) {}

    /** Where a visit begins, or where the partnership is now. */
    public record Stop(String x, String y, String kind) {}

    /** Words at a place. */
    public record Mark(String x, String y, String anchor, String kind, String words) {}

    /**
     * The days that a picture reaches over, whatever of them is drawn.
     *
     * @param first its left edge
     * @param last its right edge
     */
    public record Frame(LocalDate first, LocalDate last) {}

    /** A row below the way, of what happened along it. */
    public record Row(String name, List<Happened> happened) {
        /** Keeps its own copy of the marks. */
        public Row {
            happened = List.copyOf(happened);
        }
    }

    /**
     * Something that happened along the way.
     *
     * @param from the day, or the first of several
     * @param to the last day
     * @param shape how it is drawn
     * @param words what is written at it; null where nothing is
     */
    public record Happened(
            LocalDate from,
            LocalDate to,
            Shape shape,
            @Nullable String words) {}

    /** How something that happened is drawn, around the middle of its mark. */
    public enum Shape {
        /** A hui. */
        HUI("m-7 -7h14v14h-14z"),
        /** A voice. */
        VOICE("m-7 -6h14v9h-7l-4 4v-4h-3z"),
        /** Something kept. */
        KEPT("m-6 0l4 5l8 -10"),
        /** Something that did not happen. */
        MISSED("m5 -3a6 6 0 1 0 0 6"),
        /** Something that became otherwise. */
        OTHER("m-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0"),
        /** An entry. */
        ENTRY("m0 -6v12"),
        /** A time in which nobody wrote. */
        SILENCE("");

        final String path;

        Shape(String path) {
            this.path = path;
        }

        /** As the stylesheet calls it. */
        String kind() {
            return "mark " + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Draws a journey up to a day; null where there is none. */
    public static @Nullable JourneyPicture of(JourneyAnswer journey, LocalDate day, Saying say) {
        List<Visit> visits = journey.visits();
        return visits.isEmpty()
                ? null
                : within(journey, day, new Frame(visits.getFirst().from(), day), List.of(), say);
    }

    /** Draws a journey up to a day, in a frame that may reach further, with rows of what happened along it below. */
    public static JourneyPicture within(JourneyAnswer journey, LocalDate day, Frame frame, List<Row> rows, Saying say) {
        List<Visit> visits = journey.visits();
        return new JourneyPicture(
                new WideJourney(visits, day, frame, say).draw(rows),
                new TallJourney(visits, day, say).draw(),
                visits.isEmpty() ? say.label("journey.empty") : sentence(visits, say));
    }

    private static String sentence(List<Visit> visits, Saying say) {
        List<String> told = visits.stream()
                .map(it -> say.label(
                        it.revisit() == 0 ? "journey.to" : "journey.back",
                        say.label("element." + it.element().name()),
                        it.from()))
                .toList();
        return say.label("journey.sentence", String.join("; ", told));
    }

    static LocalDate endOf(Visit visit, LocalDate day) {
        LocalDate to = visit.to();
        LocalDate end = to == null || to.isAfter(day) ? day : to;
        return end.isBefore(visit.from()) ? visit.from() : end;
    }

    static String n(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }

    static int lane(Element element) {
        return ELEMENTS.indexOf(element);
    }

    static boolean goesBack(Visit from, Visit to) {
        return lane(to.element()) < lane(from.element());
    }
}
