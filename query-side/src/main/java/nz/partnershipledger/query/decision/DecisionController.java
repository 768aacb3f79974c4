package nz.partnershipledger.query.decision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.CsvAnswer;
import nz.partnershipledger.query.list.InPages;
import nz.partnershipledger.query.list.OfOnePartnership;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers what a partnership was to decide, who its people feel decides, and how its plan was amended. */
@RestController
@Tag(name = "Decisions", description = "Who proposed, where everyone stood, who decided and how")
final class DecisionController {
    private final DecisionDesk desk;
    private final Words words;

    DecisionController(DecisionDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(
            path = {"/api/partnerships/{partnership}/decisions", "/api/partnerships/{partnership}/decisions.csv"},
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(
            summary = "What was to be decided",
            description =
                    "Each matter with who proposed it, where people stand and stood, what became of objections, to whom it was handed over,"
                            + " who decided it and how, and what came of looking at it again")
    @OfOnePartnership
    @InPages
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "Only those that stand there; may be repeated")
    @Parameter(name = "area", in = ParameterIn.QUERY, description = "Only those of this area; may be repeated")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description =
                    "proposedOn (the latest first) or decidedOn; with a hyphen before it the greatest comes first")
    @ApiResponse(responseCode = "200", description = "The matters; the ETag is the version of the history shown")
    ResponseEntity<?> decisions(
            @Parameter(hidden = true) Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        return CsvAnswer.isWanted(request)
                ? CsvAnswer.of(
                        "decisions",
                        DecisionDesk.COLUMNS,
                        desk.table(reader, partnership, request.getParameterMap(), Languages.of(request)))
                : desk.decisions(reader, partnership, request.getParameterMap()).overHttp();
    }

    @GetMapping(
            path = "/api/partnerships/{partnership}/decisions/{decision}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A matter to decide", description = "From what was proposed to what became of it")
    @OfOnePartnership
    @ApiResponse(responseCode = "200", description = "The matter; the ETag is the version of the history shown")
    ResponseEntity<DecisionAnswer> decision(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable DecisionId decision,
            HttpServletRequest request) {
        return desk.decision(reader, partnership, decision, request.getParameterMap())
                .overHttp();
    }

    @GetMapping(path = "/api/partnerships/{partnership}/decision-maps", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Who people feel decides",
            description = "Every map that was drawn, the latest first; the latest of a person holds")
    @OfOnePartnership
    @InPages
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "Only those of this person")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "on; with a hyphen before it, as usual here, the latest comes first")
    @ApiResponse(responseCode = "200", description = "The maps; the ETag is the version of the history shown")
    ResponseEntity<Page<DecisionMapAnswer>> decisionMaps(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            HttpServletRequest request) {
        return desk.maps(reader, partnership, request.getParameterMap()).overHttp();
    }

    @GetMapping(
            path = "/api/partnerships/{partnership}/decision-maps/{map}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A decision map", description = "Who someone feels decides in each area that they spoke of")
    @OfOnePartnership
    @ApiResponse(responseCode = "200", description = "The map; the ETag is the version of the history shown")
    ResponseEntity<DecisionMapAnswer> decisionMap(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable DecisionMapId map,
            HttpServletRequest request) {
        return desk.map(reader, partnership, map, request.getParameterMap()).overHttp();
    }

    @GetMapping(
            path = {"/api/partnerships/{partnership}/plan", "/api/partnerships/{partnership}/plan.csv"},
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(summary = "The plan", description = "How it was amended, the latest first: who changed what, and when")
    @OfOnePartnership
    @InPages
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "on; with a hyphen before it, as usual here, the latest comes first")
    @ApiResponse(responseCode = "200", description = "The amendments; the ETag is the version of the history shown")
    ResponseEntity<?> plan(
            @Parameter(hidden = true) Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        boolean csv = CsvAnswer.isWanted(request);
        Shown<Page<PlanAmendmentAnswer>> shown = desk.plan(reader, partnership, request.getParameterMap(), csv);
        return csv
                ? CsvAnswer.of(
                        "plan",
                        DecisionDesk.PLAN_COLUMNS,
                        shown.answer().items().stream()
                                .map(it -> cells(it, request))
                                .toList())
                : shown.overHttp();
    }

    private List<@Nullable Object> cells(PlanAmendmentAnswer it, HttpServletRequest request) {
        Object text = it.text() instanceof String said ? said : words.label(Languages.of(request), "text.unreadable");
        return Arrays.asList(it.position(), text, it.by(), it.confirmed(), it.on());
    }

    @GetMapping(
            path = "/api/partnerships/{partnership}/plan/amendments/{position}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A change to the plan", description = "By the position of the entry that says so")
    @OfOnePartnership
    @ApiResponse(responseCode = "200", description = "The amendment; the ETag is the version of the history shown")
    ResponseEntity<PlanAmendmentAnswer> planAmendment(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable long position,
            HttpServletRequest request) {
        return desk.amendment(reader, partnership, position, request.getParameterMap())
                .overHttp();
    }
}
