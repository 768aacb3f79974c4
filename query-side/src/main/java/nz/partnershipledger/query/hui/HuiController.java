package nz.partnershipledger.query.hui;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.CsvAnswer;
import nz.partnershipledger.query.list.InPages;
import nz.partnershipledger.query.list.OfOnePartnership;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers which hui there are, how each is prepared, and what lies on the table at it. */
@RestController
@Tag(name = "Hui", description = "Hui, their agendas and minutes, and what is said there")
final class HuiController {
    private static final List<String> COLUMNS = List.of(
            "id",
            "purpose",
            "at",
            "state",
            "facilitator",
            "minuteTaker",
            "calledOn",
            "heldOn",
            "present",
            "apologies",
            "agendaSharedDaysBefore",
            "akongaHeard",
            "whanauHeard",
            "missing",
            "events");

    private final HuiDesk desk;
    private final TableDesk tables;

    HuiController(HuiDesk desk, TableDesk tables) {
        this.desk = desk;
        this.tables = tables;
    }

    @GetMapping(
            path = {"/api/partnerships/{partnership}/hui", "/api/partnerships/{partnership}/hui.csv"},
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(
            summary = "The hui of a partnership",
            description = "The earliest first, each with how it is prepared and what came of it")
    @OfOnePartnership
    @InPages
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "Only hui that are so far; may be repeated")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "at; with a hyphen before it the latest comes first")
    @ApiResponse(responseCode = "200", description = "The hui; the ETag is the version of the history shown")
    ResponseEntity<?> huiOfPartnership(
            @Parameter(hidden = true) Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        boolean csv = CsvAnswer.isWanted(request);
        HuiDesk.Listed shown = desk.list(reader, partnership, request.getParameterMap(), csv);
        return csv
                ? CsvAnswer.of(
                        "hui",
                        COLUMNS,
                        shown.page().items().stream().map(HuiController::cells).toList())
                : ResponseEntity.ok().eTag(Long.toString(shown.version())).body(shown.page());
    }

    @GetMapping(path = "/api/partnerships/{partnership}/hui/{hui}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "One hui",
            description = "Its agenda and who shaped it, what is ready for it, who came, its minutes and corrections")
    @OfOnePartnership
    @ApiResponse(responseCode = "200", description = "The hui; its ETag is the version of the history it stands in")
    ResponseEntity<HuiAnswer> oneHui(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            HttpServletRequest request) {
        return desk.one(reader, partnership, hui, request.getParameterMap()).overHttp();
    }

    @GetMapping(path = "/api/partnerships/{partnership}/hui/{hui}/table", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What lies on the table at a hui",
            description =
                    "Its agenda, who is present, and the promises still to come, now. Its minute-taker, partner or not,"
                            + " reads it from its opening until its minutes are shared, and nothing else of a partnership that"
                            + " is not theirs; partners read it at any time.")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "Wait until the entry at this position is shown")
    @ApiResponse(responseCode = "200", description = "What lies on the table")
    TableAnswer tableOfHui(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            HttpServletRequest request) {
        return tables.table(reader, partnership, hui, request.getParameterMap());
    }

    private static List<@Nullable Object> cells(HuiAnswer hui) {
        return Arrays.asList(
                hui.id(),
                hui.purpose(),
                hui.at(),
                hui.state(),
                hui.facilitator(),
                hui.minuteTaker(),
                hui.calledOn(),
                hui.heldOn(),
                hui.present(),
                hui.apologies(),
                hui.readiness().agendaSharedDaysBefore(),
                hui.readiness().akongaHeard(),
                hui.readiness().whanauHeard(),
                hui.agendaCoverage().missing(),
                hui.events());
    }
}
