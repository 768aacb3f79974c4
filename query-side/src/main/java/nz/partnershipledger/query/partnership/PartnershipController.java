package nz.partnershipledger.query.partnership;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.ThereIsNoSuchPartnership;
import nz.partnershipledger.query.base.ThereIsNoSuchPerson;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.store.SealedTexts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers what a partnership is and who stands where in it. */
@RestController
@Tag(name = "Partnerships", description = "What they are and who stands where in them")
final class PartnershipController {
    private final PartnershipsInReach reach;
    private final Histories histories;
    private final CatchUp catchUp;
    private final SealedTexts texts;
    private final Values values;
    private final InstantSource clock;

    PartnershipController(
            PartnershipsInReach reach,
            Histories histories,
            CatchUp catchUp,
            SealedTexts texts,
            Values values,
            InstantSource clock) {
        this.reach = reach;
        this.histories = histories;
        this.catchUp = catchUp;
        this.texts = texts;
        this.values = values;
        this.clock = clock;
    }

    @GetMapping(path = "/api/partnerships/{partnership}/partners/{person}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Someone in a partnership",
            description = "Their latest time as a partner; asOf, happenedBy and after as for the partnership")
    @ApiResponse(
            responseCode = "200",
            description = "The partner; the ETag is the version of the partnership's history",
            content =
                    @Content(
                            schema = @Schema(implementation = PartnershipAnswer.Partner.class),
                            examples = @ExampleObject("""
                            {"person": "b1f0a6f2-11d4-4c1e-9a3f-2f6f0a4d5e6f", "role": "RTLB", "joinedOn": "2026-02-02",
                             "leftOn": null}""")))
    ResponseEntity<PartnershipAnswer.Partner> partner(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable PersonId person,
            HttpServletRequest request) {
        ResponseEntity<PartnershipAnswer> whole = partnership(reader, partnership, request);
        PartnershipAnswer.Partner latest = Objects.requireNonNull(whole.getBody()).partners().stream()
                .filter(it -> it.person().equals(person))
                .reduce((earlier, later) -> later)
                .orElseThrow(ThereIsNoSuchPerson::new);
        return ResponseEntity.ok().headers(whole.getHeaders()).body(latest);
    }

    @GetMapping(path = "/api/partnerships/{partnership}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A partnership",
            description =
                    "Now, as the ledger knew it at an instant (asOf), or as things had happened by a day (happenedBy)")
    @Parameters({
        @Parameter(
                name = "asOf",
                in = ParameterIn.QUERY,
                description = "As the ledger knew it at this instant, inclusive"),
        @Parameter(
                name = "happenedBy",
                in = ParameterIn.QUERY,
                description = "As things had happened by this day, inclusive"),
        @Parameter(
                name = "after",
                in = ParameterIn.QUERY,
                description = "Wait until the entry at this position is shown")
    })
    @ApiResponse(
            responseCode = "200",
            description = "The partnership; its ETag is the version of its history",
            content =
                    @Content(
                            schema = @Schema(implementation = PartnershipAnswer.class),
                            examples = @ExampleObject("""
                            {
                              "id": "0b9a8a3e-0a0f-4f6e-8f5e-6f7f4a1b2c3d",
                              "label": "Reading together",
                              "cluster": "moana",
                              "kura": "kura-1",
                              "kind": "INDIVIDUAL",
                              "tier": "TE_KAHUI",
                              "facilitator": "b1f0a6f2-11d4-4c1e-9a3f-2f6f0a4d5e6f",
                              "formedOn": "2026-02-02",
                              "partners": [
                                {"person": "b1f0a6f2-11d4-4c1e-9a3f-2f6f0a4d5e6f", "role": "RTLB", "joinedOn": "2026-02-02",
                                 "leftOn": null}
                              ]
                            }""")))
    ResponseEntity<PartnershipAnswer> partnership(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            HttpServletRequest request) {
        var parameters = new nz.partnershipledger.query.list.Parameters(request.getParameterMap(), values);
        AskedMoment asked = AskedMoment.read(parameters, clock);
        parameters.check();
        catchUp.with(asked.after(), List.of(new Partnerships()));

        Versioned found = find(reader, reach.one(reader, partnership), asked);
        return ResponseEntity.ok()
                .eTag(Long.toString(found.version()))
                .body(PartnershipAnswer.of(
                        found.row(),
                        Texts.say(texts.open(partnership, found.row().label()))));
    }

    private record Versioned(PartnershipRow row, long version) {}

    private Versioned find(Actor reader, PartnershipRow now, AskedMoment asked) {
        boolean asStored = asked.moment().isNow()
                && !(WhoMayRead.relation(reader, now.standing()) instanceof Relation.FormerPartner);
        if (asStored) {
            return new Versioned(now, catchUp.version(new Partnerships(), now.partnership()));
        }
        List<Recorded<? extends LedgerEvent>> history = histories.of(reader, List.of(now.standing()), asked.moment());
        return Replay.of(new Partnerships(), history)
                .find(now.partnership())
                .map(row -> new Versioned(row, lastVersion(now.partnership(), history)))
                .orElseThrow(ThereIsNoSuchPartnership::new);
    }

    private static long lastVersion(PartnershipId partnership, List<Recorded<? extends LedgerEvent>> history) {
        return history.stream()
                .filter(it -> it.stream().equals(partnership))
                .mapToLong(Recorded::version)
                .max()
                .orElse(0);
    }
}
