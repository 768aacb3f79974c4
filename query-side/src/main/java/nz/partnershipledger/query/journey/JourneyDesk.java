package nz.partnershipledger.query.journey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.entry.Timeline;
import nz.partnershipledger.query.entry.TimelineReading;
import nz.partnershipledger.query.entry.TimelineReading.Dated;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.list.Wanted;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.Seen;
import org.springframework.http.ResponseEntity;

/** Finds how a partnership has gone through He Pikorua, and says it. */
public final class JourneyDesk {
    private final PartnershipReading partnerships;

    /** Reads partnerships so. */
    public JourneyDesk(PartnershipReading partnerships) {
        this.partnerships = partnerships;
    }

    ResponseEntity<JourneyAnswer> journey(Wanted wanted) {
        Seen seen = partnerships.look(wanted, new Journey(), new Timeline());
        return seen.overHttp(journey(seen));
    }

    /** The journey at the moment that is looked at. */
    public JourneyAnswer journey(Seen seen) {
        Collection<Dated> entries = TimelineReading.dated(seen);
        Collection<JourneyRow> visits = seen.rows(new Journey());
        AnswersReading said = AnswersReading.of(seen, visits, it -> List.of(it.enteredAt()));
        return new JourneyAnswer(
                seen.partnership(),
                visits.stream()
                        .sorted(Comparator.comparingInt(JourneyRow::visit))
                        .map(it -> answer(it, said, seen.day(), entries))
                        .toList());
    }

    private static JourneyAnswer.Visit answer(
            JourneyRow visit, AnswersReading said, LocalDate day, Collection<Dated> entries) {
        Map<String, Long> happened = entries.stream()
                .filter(it -> visit.holds(it.happenedOn()))
                .collect(Collectors.groupingBy(it -> it.feature().word(), TreeMap::new, Collectors.counting()));
        return new JourneyAnswer.Visit(
                visit.visit(),
                visit.element(),
                visit.enteredOn(),
                visit.leftOn(),
                visit.days(day),
                visit.revisit(),
                visit.inFocus(),
                Text.ifAny(visit.partnership(), visit.reason()),
                said.isConfirmed(visit.enteredAt()),
                said.of(visit.enteredAt()),
                happened,
                links(visit));
    }

    private static Map<String, String> links(JourneyRow visit) {
        String partnership = "/api/partnerships/" + visit.partnership();
        String until = visit.leftOn() == null ? "" : "&to=" + visit.leftOn();
        Map<String, String> links = new HashMap<>(Map.of(
                "entered", partnership + "/entries/" + visit.enteredAt(),
                "happened", partnership + "/timeline?from=" + visit.enteredOn() + until));
        if (visit.leftAt() != null) {
            links.put("left", partnership + "/entries/" + visit.leftAt());
        }
        return links;
    }
}
