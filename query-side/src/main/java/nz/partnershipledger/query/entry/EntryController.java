package nz.partnershipledger.query.entry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Predicate;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.base.ThereIsNoSuchEntry;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.store.LedgerEvents;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers what an entry of a partnership's history is. */
@RestController
@Tag(name = "Entries", description = "The entries of a partnership's history")
final class EntryController {
    private final PartnershipsInReach reach;
    private final LedgerEvents ledger;
    private final CatchUp catchUp;
    private final Values values;

    EntryController(PartnershipsInReach reach, LedgerEvents ledger, CatchUp catchUp, Values values) {
        this.reach = reach;
        this.ledger = ledger;
        this.catchUp = catchUp;
        this.values = values;
    }

    @GetMapping(
            path = "/api/partnerships/{partnership}/entries/{position}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "An entry", description = "What kind of fact it is, when it happened and who recorded it when")
    @ApiResponse(
            responseCode = "200",
            description = "The entry; its ETag is its version",
            content = @Content(schema = @Schema(implementation = EntryAnswer.class), examples = @ExampleObject("""
                            {
                              "position": 63,
                              "version": 12,
                              "recordedAt": "2026-03-20T02:15:00.123456Z",
                              "on": "2026-03-20",
                              "type": "commitment-kept",
                              "feature": "commitment",
                              "actor": "b1f0a6f2-11d4-4c1e-9a3f-2f6f0a4d5e6f"
                            }""")))
    ResponseEntity<EntryAnswer> entry(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable long position,
            HttpServletRequest request) {
        Parameters parameters = new Parameters(request.getParameterMap(), values);
        Long after = parameters.one("after", Parameters.number(1, Long.MAX_VALUE));
        parameters.check();
        catchUp.with(after, List.of(new Partnerships()));

        PartnershipRow row = reach.one(reader, partnership);
        Predicate<Recorded<? extends LedgerEvent>> readable =
                WhoMayRead.entries(reader.person(), WhoMayRead.relation(reader, row.standing()));
        EntryAnswer answer = ledger.at(position)
                .filter(readable)
                .filter(it -> it.event() instanceof PartnershipEvent event
                        && event.partnership().equals(partnership))
                .map(it -> EntryAnswer.of(it, (PartnershipEvent) it.event()))
                .orElseThrow(ThereIsNoSuchEntry::new);
        return ResponseEntity.ok().eTag(Long.toString(answer.version())).body(answer);
    }
}
