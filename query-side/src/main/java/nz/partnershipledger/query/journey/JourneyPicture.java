package nz.partnershipledger.query.journey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

    private static final int LANES = ELEMENTS.size();
    private static final double ROUND = 9;

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
        private Drawing with(List<Line> moreLines, List<Mark> moreMarks, int rows) {
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

        private final String path;

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
                new Wide(visits, day, frame, say).draw(rows),
                new Tall(visits, day, say).draw(),
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

    private static LocalDate endOf(Visit visit, LocalDate day) {
        LocalDate to = visit.to();
        LocalDate end = to == null || to.isAfter(day) ? day : to;
        return end.isBefore(visit.from()) ? visit.from() : end;
    }

    private static String n(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }

    private static int lane(Element element) {
        return ELEMENTS.indexOf(element);
    }

    private static boolean goesBack(Visit from, Visit to) {
        return lane(to.element()) < lane(from.element());
    }

    /** Time from left to right. */
    private static final class Wide {
        private static final int WIDTH = 1010;
        private static final double LEFT = 262;
        private static final double RIGHT = 985;
        private static final double LANE = 33;
        private static final double LEAST = 2 * ROUND + 4;
        private static final double ROOM_FOR_A_MONTH = 62;
        private static final double ROOM_FOR_A_YEAR = 110;
        private static final int HEIGHT = (int) (22 + LANES * LANE + 18);
        private static final double ROW = 28;

        private final List<Visit> visits;
        private final LocalDate day;
        private final Saying say;
        private final List<Double> starts = new ArrayList<>();
        private final LocalDate first;
        private final LocalDate last;
        private final double perDay;

        Wide(List<Visit> visits, LocalDate day, Frame frame, Saying say) {
            this.visits = visits;
            this.day = day;
            this.say = say;
            first = visits.stream()
                    .map(Visit::from)
                    .filter(it -> it.isBefore(frame.first()))
                    .min(LocalDate::compareTo)
                    .orElse(frame.first());
            last = day.isAfter(frame.last()) ? day : frame.last();
            long days = Math.max(28, ChronoUnit.DAYS.between(first, last));
            perDay = (RIGHT - LEFT) / days;
            placeStarts();
        }

        /** Where they lie in time, but never so close that one cannot be told from the next. */
        private void placeStarts() {
            double least = Math.min(LEAST, (RIGHT - LEFT) / (visits.size() + 1));
            double from = LEFT;
            for (Visit visit : visits) {
                double at = Math.max(from, x(visit.from()));
                starts.add(at);
                from = at + least;
            }
            double latest = RIGHT - least;
            for (int number = visits.size() - 1; number >= 0 && starts.get(number) > latest; number--) {
                starts.set(number, latest);
                latest -= least;
            }
        }

        private double x(LocalDate on) {
            return Math.min(RIGHT, LEFT + Math.max(0, ChronoUnit.DAYS.between(first, on)) * perDay);
        }

        private static double y(Element element) {
            return 22 + lane(element) * LANE;
        }

        private double end(int number) {
            double own = x(endOf(visits.get(number), day));
            return number + 1 < visits.size() ? starts.get(number + 1) : Math.max(own, starts.get(number) + ROUND);
        }

        Drawing draw(List<Row> rows) {
            List<Lane> lanes = new ArrayList<>();
            Element here = visits.stream()
                    .filter(Visit::inFocus)
                    .map(Visit::element)
                    .findFirst()
                    .orElse(visits.isEmpty() ? null : visits.getLast().element());
            for (Element element : Element.values()) {
                String at = n(y(element));
                lanes.add(new Lane(
                        "246",
                        at,
                        Integer.toString(WIDTH - 10),
                        at,
                        say.label("element." + element.name()),
                        "232",
                        n(y(element) + 7),
                        element == here));
            }
            Drawing way = new Drawing(
                    WIDTH,
                    HEIGHT,
                    lanes,
                    lines(),
                    stops(),
                    months(),
                    new Days(first, last, n(LEFT), Double.toString(perDay)));
            return rows.isEmpty() ? way : along(way, rows);
        }

        private Drawing along(Drawing way, List<Row> rows) {
            List<Line> lines = new ArrayList<>();
            List<Mark> names = new ArrayList<>();
            double y = HEIGHT + ROW / 2;
            for (Row row : rows) {
                names.add(new Mark("232", n(y + 7), "end", "name", row.name()));
                for (Happened it : row.happened()) {
                    lines.add(new Line(
                            it.shape() == Shape.SILENCE
                                    ? "M%s %sH%s".formatted(n(x(it.from()) + 3), n(y), n(x(it.to()) - 3))
                                    : "M%s %s%s".formatted(n(x(it.from())), n(y), it.shape().path),
                            it.shape().kind()));
                    if (it.words() != null) {
                        double middle = (x(it.from()) + x(it.to())) / 2;
                        names.add(new Mark(n(middle), n(y - 5), "middle", "", it.words()));
                    }
                }
                y += ROW;
            }
            if (day.isBefore(last)) {
                double here = visits.isEmpty() ? x(day) : end(visits.size() - 1);
                lines.add(new Line("M%s 6V%s".formatted(n(here), n(y - ROW / 2)), "until"));
            }
            return way.with(lines, names, (int) (rows.size() * ROW));
        }

        private List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            for (int number = 0; number < visits.size(); number++) {
                Visit visit = visits.get(number);
                boolean last = number + 1 == visits.size();
                double from = starts.get(number) + (number == 0 ? 0 : ROUND);
                double to = last ? end(number) : end(number) - ROUND;
                String y = n(y(visit.element()));
                lines.add(new Line("M%s %sH%s".formatted(n(Math.min(from, to)), y, n(to)), "way"));
                if (!last) {
                    Visit next = visits.get(number + 1);
                    double turn = end(number);
                    lines.add(new Line(
                            "M%s %sC%s %s %s %s %s %s"
                                    .formatted(
                                            n(turn - ROUND),
                                            y,
                                            n(turn + ROUND),
                                            y,
                                            n(turn - ROUND),
                                            n(y(next.element())),
                                            n(turn + ROUND),
                                            n(y(next.element()))),
                            goesBack(visit, next) ? "way back" : "way"));
                    if (!visit.inFocus() && endOf(visit, day).isAfter(next.from())) {
                        lines.add(new Line("M%s %sH%s".formatted(n(turn), y, n(x(endOf(visit, day)))), "way beside"));
                    }
                }
            }
            return lines;
        }

        private List<Stop> stops() {
            List<Stop> stops = new ArrayList<>();
            for (int number = 0; number < visits.size(); number++) {
                double x = number == 0 ? starts.get(number) : starts.get(number) + ROUND;
                stops.add(new Stop(n(x), n(y(visits.get(number).element())), "stop"));
            }
            if (!visits.isEmpty()) {
                stops.add(
                        new Stop(n(end(visits.size() - 1)), n(y(visits.getLast().element())), "here"));
            }
            return stops;
        }

        private List<Mark> months() {
            List<Mark> marks = new ArrayList<>();
            long every = Math.max(1, ChronoUnit.MONTHS.between(first, last) / 11 + 1);
            String y = n(22 + LANES * LANE + 10);
            for (LocalDate month = first.withDayOfMonth(1); !month.isAfter(last); month = month.plusMonths(every)) {
                LocalDate next = month.plusMonths(every);
                LocalDate shown = month.isBefore(first) ? first : month;
                double end = next.isAfter(last) ? WIDTH : x(next);
                if (end - x(shown) < ROOM_FOR_A_MONTH) {
                    continue;
                }
                boolean yearToo = end - x(shown) >= ROOM_FOR_A_YEAR
                        && (marks.isEmpty()
                                || month.getYear() != month.minusMonths(every).getYear());
                marks.add(new Mark(n(x(shown)), y, "start", "", yearToo ? say.monthOfYear(month) : say.month(month)));
            }
            return marks;
        }
    }

    /** Time downwards. */
    private static final class Tall {
        private static final int WIDTH = 330;
        private static final double LEFT = 14;
        private static final double COLUMN = 17;
        private static final double WORDS = 146;
        private static final double LEAST = 66;
        private static final double LINE = 20;

        /** So many letters have room beside the way, in the widest of the two languages. */
        private static final int LETTERS = 22;

        private static final double MOST = 110;

        private final List<Visit> visits;
        private final LocalDate day;
        private final Saying say;

        Tall(List<Visit> visits, LocalDate day, Saying say) {
            this.visits = visits;
            this.day = day;
            this.say = say;
        }

        private static double x(Element element) {
            return LEFT + lane(element) * COLUMN;
        }

        Drawing draw() {
            List<Line> lines = new ArrayList<>();
            List<Stop> stops = new ArrayList<>();
            List<Mark> marks = new ArrayList<>();
            double y = 16;
            for (int number = 0; number < visits.size(); number++) {
                Visit visit = visits.get(number);
                boolean last = number + 1 == visits.size();
                String x = n(x(visit.element()));
                double end = y + Math.clamp(visit.days() * 1.2, LEAST, MOST);
                lines.add(new Line("M%s %sV%s".formatted(x, n(y), n(last ? end : end - ROUND)), "way"));
                stops.add(new Stop(x, n(y), "stop"));
                marks.add(new Mark(
                        n(WORDS),
                        n(y + 5),
                        "start",
                        visit.inFocus() ? "name focus" : "name",
                        say.label("element." + visit.element().name())));
                double under = y + 26;
                for (String words : inLines(dates(visit))) {
                    marks.add(new Mark(n(WORDS), n(under), "start", "", words));
                    under += LINE;
                }
                if (last) {
                    stops.add(new Stop(x, n(end), "here"));
                } else {
                    Visit next = visits.get(number + 1);
                    String nextX = n(x(next.element()));
                    lines.add(new Line(
                            "M%s %sC%s %s %s %s %s %s"
                                    .formatted(
                                            x,
                                            n(end - ROUND),
                                            x,
                                            n(end + ROUND),
                                            nextX,
                                            n(end - ROUND),
                                            nextX,
                                            n(end + ROUND)),
                            goesBack(visit, next) ? "way back" : "way"));
                    end += ROUND;
                }
                y = end;
            }
            int height = (int) (y + 18);
            List<Lane> lanes = new ArrayList<>();
            for (Element element : Element.values()) {
                String x = n(x(element));
                lanes.add(new Lane(x, "4", x, n(height - 4.0), null, "0", "0", false));
            }
            return new Drawing(WIDTH, height, lanes, lines, stops, marks, null);
        }

        private static List<String> inLines(String words) {
            List<String> lines = new ArrayList<>();
            for (String word : words.split(" ", -1)) {
                boolean fits = !lines.isEmpty() && lines.getLast().length() + 1 + word.length() <= LETTERS;
                lines.add(fits ? lines.removeLast() + " " + word : word);
            }
            return lines;
        }

        private String dates(Visit visit) {
            LocalDate end = endOf(visit, day);
            return visit.to() == null
                    ? say.label("journey.since", visit.from())
                    : say.label("journey.from-to", say.shortDate(visit.from()), end);
        }
    }
}
