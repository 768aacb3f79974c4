package nz.partnershipledger.query.journey;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
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
import nz.partnershipledger.query.list.OfOnePartnership;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.PartnershipReading.Seen;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.store.SealedTexts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers how a partnership has gone through He Pikorua. */
@RestController
@Tag(name = "Journey", description = "The way through the seven elements of He Pikorua")
final class JourneyController {
    private static final List<Fold<?>> VIEWS = List.of(new Journey(), new Timeline(), new Partnerships());

    private final PartnershipReading partnerships;
    private final ViewTable<JourneyRow> table;
    private final TimelineReading timeline;
    private final SealedTexts sealed;
    private final Values values;
    private final InstantSource clock;

    JourneyController(
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

    @GetMapping(path = "/api/partnerships/{partnership}/journey", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A partnership's journey",
            description = "Its visits to the seven elements of He Pikorua. Going back is a visit like any other.")
    @OfOnePartnership
    @ApiResponse(responseCode = "200", description = "The visits; the ETag is the version of the history shown")
    ResponseEntity<JourneyAnswer> journey(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            HttpServletRequest request) {
        Parameters parameters = new Parameters(request.getParameterMap(), values);
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
        return ResponseEntity.ok()
                .eTag(Long.toString(seen.version()))
                .body(new JourneyAnswer(
                        partnership,
                        visits.stream()
                                .map(it -> answer(it, day, entries, reasons))
                                .toList()));
    }

    private static JourneyAnswer.Visit answer(
            JourneyRow visit, LocalDate day, List<TimelineRow> entries, Texts reasons) {
        Map<String, Long> happened = entries.stream()
                .filter(it -> visit.holds(it.happenedOn()))
                .collect(Collectors.groupingBy(TimelineRow::feature, TreeMap::new, Collectors.counting()));
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
