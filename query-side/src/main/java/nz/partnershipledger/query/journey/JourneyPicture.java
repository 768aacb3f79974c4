package nz.partnershipledger.query.journey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** A drawing of a size, in units of its own. */
    public record Drawing(
            int width, int height, List<Lane> lanes, List<Line> lines, List<Stop> stops, List<Mark> marks) {
        /** The box that it is drawn in. */
        public String box() {
            return "0 0 %d %d".formatted(width, height);
        }
    }

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

    /** Draws a journey up to a day; null where there is none. */
    public static @Nullable JourneyPicture of(JourneyAnswer journey, LocalDate day, Saying say) {
        List<Visit> visits = journey.visits();
        if (visits.isEmpty()) {
            return null;
        }
        return new JourneyPicture(
                new Wide(visits, day, say).draw(), new Tall(visits, day, say).draw(), sentence(visits, say));
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

        private final List<Visit> visits;
        private final LocalDate day;
        private final Saying say;
        private final List<Double> starts = new ArrayList<>();
        private final LocalDate first;
        private final double perDay;

        Wide(List<Visit> visits, LocalDate day, Saying say) {
            this.visits = visits;
            this.day = day;
            this.say = say;
            first = visits.stream().map(Visit::from).min(LocalDate::compareTo).orElse(day);
            long days = Math.max(28, ChronoUnit.DAYS.between(first, day));
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

        Drawing draw() {
            List<Lane> lanes = new ArrayList<>();
            Element here = visits.stream()
                    .filter(Visit::inFocus)
                    .map(Visit::element)
                    .findFirst()
                    .orElse(visits.getLast().element());
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
            return new Drawing(WIDTH, (int) (22 + LANES * LANE + 18), lanes, lines(), stops(), months());
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
            stops.add(new Stop(n(end(visits.size() - 1)), n(y(visits.getLast().element())), "here"));
            return stops;
        }

        private List<Mark> months() {
            List<Mark> marks = new ArrayList<>();
            long every = Math.max(1, ChronoUnit.MONTHS.between(first, day) / 11 + 1);
            String y = n(22 + LANES * LANE + 10);
            for (LocalDate month = first.withDayOfMonth(1); !month.isAfter(day); month = month.plusMonths(every)) {
                LocalDate next = month.plusMonths(every);
                LocalDate shown = month.isBefore(first) ? first : month;
                double end = next.isAfter(day) ? WIDTH : x(next);
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
            return new Drawing(WIDTH, height, lanes, lines, stops, marks);
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
