package nz.partnershipledger.query.journey;

import static nz.partnershipledger.query.journey.JourneyPicture.ROUND;
import static nz.partnershipledger.query.journey.JourneyPicture.endOf;
import static nz.partnershipledger.query.journey.JourneyPicture.goesBack;
import static nz.partnershipledger.query.journey.JourneyPicture.lane;
import static nz.partnershipledger.query.journey.JourneyPicture.n;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.query.journey.JourneyAnswer.Visit;
import nz.partnershipledger.query.journey.JourneyPicture.Drawing;
import nz.partnershipledger.query.journey.JourneyPicture.Lane;
import nz.partnershipledger.query.journey.JourneyPicture.Line;
import nz.partnershipledger.query.journey.JourneyPicture.Mark;
import nz.partnershipledger.query.journey.JourneyPicture.Stop;

/** Time downwards. */
final class TallJourney {
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

    TallJourney(List<Visit> visits, LocalDate day, Saying say) {
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
