package nz.partnershipledger.query.partnership;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.list.Wanted;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers what a partnership is and who stands where in it. */
@RestController
@Tag(name = "Partnerships", description = "What they are and who stands where in them")
final class PartnershipController {
    private final PartnershipReading partnerships;

    PartnershipController(PartnershipReading partnerships) {
        this.partnerships = partnerships;
    }

    @GetMapping(path = "/api/partnerships/{partnership}/partners/{person}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Someone in a partnership", description = "Their latest time as a partner")
    @ApiResponse(
            responseCode = "200",
            description = "The partner; the ETag is the version of the partnership's history",
            content =
                    @Content(
                            schema = @Schema(implementation = PartnershipAnswer.Partner.class),
                            examples = @ExampleObject("""
                            {"person": "b1f0a6f2-11d4-4c1e-9a3f-2f6f0a4d5e6f", "role": "RTLB", "joinedOn": "2026-02-02",
                             "leftOn": null, "joining": null, "leaving": null}""")))
    ResponseEntity<PartnershipAnswer.Partner> partner(@PathVariable PersonId person, Wanted wanted) {
        Seen seen = partnerships.look(wanted, new Partnerships());
        return PartnershipAnswer.of(seen.then()).partners().stream()
                .filter(it -> it.person().equals(person))
                .reduce((earlier, later) -> later)
                .map(seen::overHttp)
                .orElseThrow(ReadingRule.THERE_IS_NO_SUCH_PERSON::refusal);
    }

    @GetMapping(path = "/api/partnerships/{partnership}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A partnership",
            description =
                    "Now, as the ledger knew it at an instant (asOf) or at a version, or as things had happened by a day (happenedBy)")
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
                              "stage": "KOHIKOHI",
                              "stageSince": "2026-03-02",
                              "alongside": null,
                              "labelAgreement": null,
                              "tierAgreement": null,
                              "facilitatorAgreement": null,
                              "stageAgreement": {"confirmed": false, "notSo": []},
                              "partners": [
                                {"person": "b1f0a6f2-11d4-4c1e-9a3f-2f6f0a4d5e6f", "role": "RTLB", "joinedOn": "2026-02-02",
                                 "leftOn": null, "joining": null, "leaving": null}
                              ]
                            }""")))
    ResponseEntity<PartnershipAnswer> partnership(Wanted wanted) {
        Seen seen = partnerships.look(wanted, new Partnerships());
        return seen.overHttp(PartnershipAnswer.of(seen.then()));
    }
}
