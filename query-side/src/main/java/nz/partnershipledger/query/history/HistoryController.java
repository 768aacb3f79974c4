package nz.partnershipledger.query.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.commitment.WhoMayReadReasons;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.list.PieceByPiece;
import nz.partnershipledger.query.list.Within;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.store.LedgerExport;
import nz.partnershipledger.store.ReadingRights;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out a partnership's history as it is stored, for anyone to verify elsewhere. */
@RestController
@Tag(name = "Integrity", description = "Proving that nothing was changed")
final class HistoryController {
    private static final MediaType NDJSON = MediaType.parseMediaType("application/x-ndjson;charset=UTF-8");
    private static final List<Fold<?>> VIEWS = List.of(new Partnerships());

    private final PartnershipsInReach reach;
    private final Histories histories;
    private final CatchUp catchUp;
    private final LedgerExport export;
    private final Opening opening;
    private final Values values;

    HistoryController(
            PartnershipsInReach reach,
            Histories histories,
            CatchUp catchUp,
            LedgerExport export,
            Opening opening,
            Values values) {
        this.reach = reach;
        this.histories = histories;
        this.catchUp = catchUp;
        this.export = export;
        this.opening = opening;
        this.values = values;
    }

    @GetMapping(path = "/api/partnerships/{partnership}/events", produces = "application/x-ndjson")
    @Operation(
            summary = "The raw history",
            description =
                    "Every event as it is stored, with its place in the chain, one JSON object a line; `ledger verify FILE` checks it"
                            + " on any computer. An event that the reader may not see is its digest alone, and a reason that they may not read"
                            + " stays sealed.")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "Wait until the entry at this position is shown")
    @ApiResponse(
            responseCode = "200",
            description = "The history; the ETag is its version",
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string")))
    ResponseEntity<PieceByPiece> history(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            HttpServletRequest request) {
        Parameters parameters = new Parameters(request.getParameterMap(), values);
        Long after = parameters.one("after", Parameters.number(1, Long.MAX_VALUE));
        parameters.check();
        catchUp.with(after, VIEWS);
        PartnershipRow row = reach.one(reader, partnership);
        long last = histories.lastVersion(reader, row.standing());
        long version = Math.min(last, catchUp.version(new Partnerships(), partnership));
        ReadingRights rights = rightsOf(reader, row);
        opening.isRead(Within.one(reader, partnership));
        return ResponseEntity.ok()
                .contentType(NDJSON)
                .eTag(Long.toString(version))
                .header("Content-Disposition", "attachment; filename=\"history.ndjson\"")
                .body(out -> export.write(partnership, last, rights, out));
    }

    private ReadingRights rightsOf(Actor reader, PartnershipRow row) {
        Predicate<Recorded<? extends LedgerEvent>> readable = WhoMayRead.entries(
                reader.person(), WhoMayRead.relation(reader, row.standing()), histories.audiences(row.partnership()));
        Set<TextId> closed =
                WhoMayReadReasons.closedTo(reader.person(), histories.of(reader, List.of(row.standing()), Moment.NOW));
        return new ReadingRights() {
            @Override
            public boolean mayRead(Recorded<? extends LedgerEvent> event) {
                return readable.test(event);
            }

            @Override
            public boolean mayOpen(Recorded<? extends LedgerEvent> event, TextId text) {
                return !closed.contains(text);
            }
        };
    }
}
