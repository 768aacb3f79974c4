package nz.partnershipledger.query.partnership;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.list.Cursors;
import nz.partnershipledger.query.list.InPages;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Paging;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.store.SealedTexts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets those outside a partnership say why they read it, and its partners see who did. */
@RestController
@Tag(name = "Readings", description = "Who read a partnership from outside it, when and why")
final class ReadingController {
    private final PartnershipsInReach reach;
    private final Readings readings;
    private final SealedTexts texts;
    private final Cursors cursors;
    private final Values values;

    ReadingController(PartnershipsInReach reach, Readings readings, SealedTexts texts, Cursors cursors, Values values) {
        this.reach = reach;
        this.readings = readings;
        this.texts = texts;
        this.cursors = cursors;
        this.values = values;
    }

    /**
     * Says why a partnership is read from outside it.
     *
     * @param why why, in the reader's own words; its partners can read them
     */
    record SayWhy(String why) {}

    @PostMapping(path = "/api/partnerships/{partnership}/readings", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Say why you read a partnership from outside it",
            description =
                    "Whoever looks after practice in its cluster gives a reason before reading a partnership that they are no"
                            + " partner of, and may then read it for eight hours. Its partners see who read, when and why.")
    @ApiResponse(responseCode = "201", description = "The record may be read now")
    ResponseEntity<ReadingAnswer> openReading(
            @Parameter(hidden = true) Actor reader, @PathVariable PartnershipId partnership, @RequestBody SayWhy body) {
        PartnershipRow row = reach.known(reader, partnership);
        if (!(WhoMayRead.relation(reader, row.standing()) instanceof Relation.Leader)) {
            throw ReadingRule.ONLY_THOSE_OUTSIDE_SAY_WHY_THEY_READ.refusal();
        }
        Reading reading =
                readings.open(partnership, reader, texts.seal(partnership.asSubject(), partnership, body.why()));
        return ResponseEntity.created(
                        URI.create("/api/partnerships/%s/readings/%s".formatted(partnership, reading.id())))
                .body(ReadingAnswer.of(reading, opened(partnership, List.of(reading))));
    }

    @GetMapping(path = "/api/partnerships/{partnership}/readings", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Who read a partnership from outside it",
            description = "When and why, the latest first. What partners read is kept nowhere.")
    @InPages
    @ApiResponse(responseCode = "200", description = "Who read it")
    Page<ReadingAnswer> readings(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            HttpServletRequest request) {
        return list(reader, partnership, request.getParameterMap());
    }

    /** Who read it, for the API and for the page. */
    Page<ReadingAnswer> list(Actor reader, PartnershipId partnership, Map<String, String[]> given) {
        Parameters parameters = new Parameters(given, values);
        Paging paging = Paging.read(parameters, List.of("-openedAt"), false);
        parameters.check();
        List<Reading> all = seenBy(reader, partnership);
        Texts opened = opened(partnership, all);
        return paging.ofOrdered(
                "readings %s %s".formatted(reader.person(), partnership),
                all.stream().map(it -> ReadingAnswer.of(it, opened)).toList(),
                cursors,
                it -> it.id().toString());
    }

    @GetMapping(
            path = "/api/partnerships/{partnership}/readings/{reading}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "That someone read a partnership from outside it")
    @ApiResponse(responseCode = "200", description = "Who, when and why")
    ReadingAnswer reading(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable UUID reading,
            HttpServletRequest request) {
        new Parameters(request.getParameterMap(), values).check();
        return seenBy(reader, partnership).stream()
                .filter(it -> it.id().equals(reading))
                .map(it -> ReadingAnswer.of(it, opened(partnership, List.of(it))))
                .findFirst()
                .orElseThrow(ReadingRule.THERE_IS_NO_SUCH_READING::refusal);
    }

    private List<Reading> seenBy(Actor reader, PartnershipId partnership) {
        PartnershipRow row = reach.one(reader, partnership);
        if (!WhoMayRead.seesWhoReads(WhoMayRead.relation(reader, row.standing()))) {
            throw ReadingRule.ONLY_PARTNERS_SEE_WHO_READS_FROM_OUTSIDE.refusal();
        }
        return readings.of(partnership);
    }

    private Texts opened(PartnershipId partnership, List<Reading> all) {
        return Texts.open(
                texts,
                all.stream()
                        .map(it -> new SealedTexts.Placed(partnership, it.why()))
                        .toList());
    }
}
