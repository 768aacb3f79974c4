package nz.partnershipledger.query.partnership;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import nz.partnershipledger.doors.json.WithoutKey;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.list.InPages;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Wanted;
import nz.partnershipledger.query.live.QueryStore;
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
    private final ReadingsDesk desk;
    private final SealedTexts texts;

    ReadingController(PartnershipsInReach reach, Readings readings, ReadingsDesk desk, QueryStore query) {
        this.reach = reach;
        this.readings = readings;
        this.desk = desk;
        this.texts = query.texts();
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
    @WithoutKey
    ResponseEntity<ReadingAnswer> openReading(
            Actor reader, @PathVariable PartnershipId partnership, @RequestBody SayWhy body) {
        PartnershipRow row = reach.known(reader, partnership);
        if (!(WhoMayRead.relation(reader, row.standing()) instanceof Relation.Leader)) {
            throw ReadingRule.ONLY_THOSE_OUTSIDE_SAY_WHY_THEY_READ.refusal();
        }
        Reading reading =
                readings.open(partnership, reader, texts.seal(partnership.asSubject(), partnership, body.why()));
        return ResponseEntity.created(
                        URI.create("/api/partnerships/%s/readings/%s".formatted(partnership, reading.id())))
                .body(ReadingAnswer.of(reading, partnership));
    }

    @GetMapping(path = "/api/partnerships/{partnership}/readings", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Who read a partnership from outside it",
            description = "When and why, the latest first. What partners read is kept nowhere.")
    @InPages
    ResponseEntity<Page<ReadingAnswer>> readings(@PathVariable PartnershipId partnership, Wanted wanted) {
        return desk.readings().json(wanted);
    }

    @GetMapping(
            path = "/api/partnerships/{partnership}/readings/{reading}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "That someone read a partnership from outside it")
    ResponseEntity<ReadingAnswer> reading(
            @PathVariable PartnershipId partnership, @PathVariable UUID reading, Wanted wanted) {
        return desk.readings().one(wanted, reading);
    }
}
