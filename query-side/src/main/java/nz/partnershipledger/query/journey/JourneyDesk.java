package nz.partnershipledger.query.journey;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.entry.Timeline;
import nz.partnershipledger.query.entry.TimelineReading;
import nz.partnershipledger.query.entry.TimelineRow;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.PartnershipReading.Seen;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.store.SealedTexts;

/** Finds how a partnership has gone through He Pikorua, and says it. */
public final class JourneyDesk {
    private static final List<Fold<?>> VIEWS = List.of(new Journey(), new Timeline(), new Partnerships());

    private final PartnershipReading partnerships;
    private final ViewTable<JourneyRow> table;
    private final TimelineReading timeline;
    private final SealedTexts sealed;
    private final Values values;
    private final InstantSource clock;

    /** Works with these; the clock is the ledger's. */
    public JourneyDesk(
            PartnershipReading partnerships,
            ViewTable<JourneyRow> table,
            TimelineReading timeline,
            SealedTexts sealed,
            Values values,
            InstantSource clock) {
        this.partnerships = partnerships;
        this.table = table;
        this.timeline = timeline;
        this.sealed = sealed;
        this.values = values;
        this.clock = clock;
    }

    /**
     * A journey as it is on a day.
     *
     * @param version the version of the partnership's history
     * @param day the day looked at
     * @param answer the journey
     */
    public record OnADay(long version, LocalDate day, JourneyAnswer answer) {}

    /** The journey at the moment that is asked for. */
    public OnADay journey(Actor reader, PartnershipId partnership, Map<String, String[]> given) {
        Parameters parameters = new Parameters(given, values);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), VIEWS);
        List<JourneyRow> visits = seen.rows(table).stream()
                .sorted(Comparator.comparingInt(JourneyRow::visit))
                .toList();
        List<TimelineRow> entries = timeline.of(reader, seen);
        Texts reasons = Texts.open(
                sealed,
                visits.stream()
                        .map(JourneyRow::reason)
                        .filter(Objects::nonNull)
                        .map(it -> new SealedTexts.Placed(partnership, Objects.requireNonNull(it)))
                        .toList());
        LocalDate day = seen.asked().day();
        return new OnADay(
                seen.version(),
                day,
                new JourneyAnswer(
                        partnership,
                        visits.stream()
                                .map(it -> answer(it, day, entries, reasons))
                                .toList()));
    }

    private static JourneyAnswer.Visit answer(
            JourneyRow visit, LocalDate day, List<TimelineRow> entries, Texts reasons) {
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
                reasons.say(visit.reason()),
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
