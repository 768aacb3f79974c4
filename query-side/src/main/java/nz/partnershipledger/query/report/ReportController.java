package nz.partnershipledger.query.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import nz.partnershipledger.query.list.Wanted;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers figures that may leave a cluster. */
@RestController
@Tag(name = "Reports", description = "Figures that may leave a cluster, with fixed columns")
final class ReportController {
    private static final String ROWS = """
            {
              "report": "promises-by-week",
              "items": [
                {"cluster": "C07", "term": "2026-T3", "week": "2026-07-20", "state": "KEPT", "onTime": true, "promises": 14},
                {"cluster": "C07", "term": "2026-T3", "week": null, "state": "KEPT", "onTime": true, "promises": 9},
                {"cluster": "C07", "term": "2026-T3", "week": null, "state": null, "onTime": null, "promises": 11}
              ]
            }""";

    private static final String CSV = """
            Cluster,Term,Week from,State,By its day,Promises,cluster,term,week,state,onTime,promises
            C07,2026-T3,2026-07-20,kept,yes,14,C07,2026-T3,2026-07-20,KEPT,true,14
            C07,2026-T3,told together,kept,yes,9,C07,2026-T3,,KEPT,true,9
            """;

    private final ReportDesk desk;

    ReportController(ReportDesk desk) {
        this.desk = desk;
    }

    @GetMapping(path = "/api/reports", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Which reports there are",
            description =
                    "With their columns, which never change their meaning, and the view in SQL in which the same stands. For practice leaders and"
                            + " cluster managers, of their clusters, and for auditors.")
    ReportAnswer.Reports reports(Wanted wanted) {
        return desk.reports(wanted);
    }

    @GetMapping(
            path = "/api/reports/{report}",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(
            summary = "A report",
            description =
                    "Counts alone, as of now. What is of fewer than five partnerships is told together with the next smallest, as null, so"
                            + " that it cannot be worked out from the others. A cluster of fewer than five partnerships reports its numbers of partnerships"
                            + " and of hui alone. Ākonga and whānau, and what they promised, are in no report.")
    @Parameter(name = "cluster", in = ParameterIn.QUERY, description = "Only this cluster, by code")
    @Parameter(name = "term", in = ParameterIn.QUERY, description = "Only this term")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "Wait until the entry at this position is shown")
    @ApiResponse(
            responseCode = "200",
            description = "Its rows",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = ReportAnswer.class),
                        examples = @ExampleObject(ROWS)),
                @Content(mediaType = "text/csv", examples = @ExampleObject(CSV))
            })
    ResponseEntity<?> report(@PathVariable String report, Wanted wanted) {
        return desk.answer(wanted, report);
    }

    @GetMapping(path = "/api/reports/{report}.csv", produces = "text/csv")
    @Operation(summary = "The same as CSV", description = "Takes the same parameters")
    @ApiResponse(
            responseCode = "200",
            description = "Its rows",
            content = @Content(mediaType = "text/csv", examples = @ExampleObject(CSV)))
    ResponseEntity<?> csv(@PathVariable String report, Wanted wanted) {
        return desk.answer(wanted, report);
    }
}
