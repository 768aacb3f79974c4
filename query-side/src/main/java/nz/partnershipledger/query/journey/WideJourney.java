package nz.partnershipledger.query.journey;

import static nz.partnershipledger.query.journey.JourneyPicture.LANES;
import static nz.partnershipledger.query.journey.JourneyPicture.ROUND;
import static nz.partnershipledger.query.journey.JourneyPicture.endOf;
import static nz.partnershipledger.query.journey.JourneyPicture.goesBack;
import static nz.partnershipledger.query.journey.JourneyPicture.lane;
import static nz.partnershipledger.query.journey.JourneyPicture.n;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.query.journey.JourneyAnswer.Visit;
import nz.partnershipledger.query.journey.JourneyPicture.Days;
import nz.partnershipledger.query.journey.JourneyPicture.Drawing;
import nz.partnershipledger.query.journey.JourneyPicture.Frame;
import nz.partnershipledger.query.journey.JourneyPicture.Happened;
import nz.partnershipledger.query.journey.JourneyPicture.Lane;
import nz.partnershipledger.query.journey.JourneyPicture.Line;
import nz.partnershipledger.query.journey.JourneyPicture.Mark;
import nz.partnershipledger.query.journey.JourneyPicture.Row;
import nz.partnershipledger.query.journey.JourneyPicture.Shape;
import nz.partnershipledger.query.journey.JourneyPicture.Stop;

/** Time from left to right. */
final class WideJourney {
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

    WideJourney(List<Visit> visits, LocalDate day, Frame frame, Saying say) {
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
            stops.add(new Stop(n(end(visits.size() - 1)), n(y(visits.getLast().element())), "here"));
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
