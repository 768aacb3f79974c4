package nz.partnershipledger.query.commitment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.CsvAnswer;
import nz.partnershipledger.query.list.InPages;
import nz.partnershipledger.query.list.OfAMoment;
import nz.partnershipledger.query.list.OfOnePartnership;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers who said they would do what, and did they. */
@RestController
@Tag(name = "Follow-through", description = "Who said they would do what, and did they")
final class FollowThroughController {
    private final FollowThroughDesk desk;

    FollowThroughController(FollowThroughDesk desk) {
        this.desk = desk;
    }

    @GetMapping(
            path = "/api/follow-through",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(
            summary = "Who said they would do what, and did they",
            description =
                    "One row for each promise and holder, of the partnerships that the reader may read, now, as the ledger knew"
                            + " it at an instant (asOf), as things had happened by a day (happenedBy), or both. As CSV the whole list is"
                            + " given unless there is a limit. Who reads counts only gets no rows.")
    @OfAMoment
    @InPages
    @FiltersOfPromises
    @Parameter(name = "cluster", in = ParameterIn.QUERY, description = "Only this cluster, by code")
    @Parameter(name = "kura", in = ParameterIn.QUERY, description = "Only this school, by code")
    @Parameter(name = "facilitator", in = ParameterIn.QUERY, description = "Only partnerships this person facilitates")
    @Parameter(name = "partnership", in = ParameterIn.QUERY, description = "Only this partnership")
    @ApiResponse(
            responseCode = "200",
            description = "The promises, and the figures of all pages",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = FollowThroughAnswer.class),
                        examples = @ExampleObject(FollowThroughExamples.LIST)),
                @Content(mediaType = "text/csv", examples = @ExampleObject(FollowThroughExamples.CSV))
            })
    ResponseEntity<?> followThrough(@Parameter(hidden = true) Actor reader, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        return CsvAnswer.isWanted(request)
                ? csv(reader, request)
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(desk.list(reader, request.getParameterMap()));
    }

    @GetMapping(path = "/api/follow-through.csv", produces = "text/csv")
    @Operation(summary = "The same as CSV", description = "Takes the same parameters")
    @ApiResponse(
            responseCode = "200",
            description = "The promises; a reason and its category are in no export",
            content = @Content(mediaType = "text/csv", examples = @ExampleObject(FollowThroughExamples.CSV)))
    ResponseEntity<String> csv(@Parameter(hidden = true) Actor reader, HttpServletRequest request) {
        return CsvAnswer.of(
                "follow-through",
                FollowThroughDesk.COLUMNS,
                desk.table(reader, request.getParameterMap(), Languages.of(request)));
    }

    @GetMapping(
            path = {"/api/partnerships/{partnership}/commitments", "/api/partnerships/{partnership}/commitments.csv"},
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(
            summary = "The promises of one partnership",
            description = "One row for each promise and holder, as follow-through shows them")
    @OfOnePartnership
    @InPages
    @FiltersOfPromises
    @ApiResponse(responseCode = "200", description = "The promises; the ETag is the version of the history shown")
    ResponseEntity<?> commitments(
            @Parameter(hidden = true) Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        if (CsvAnswer.isWanted(request)) {
            return CsvAnswer.of(
                    "commitments",
                    FollowThroughDesk.COLUMNS,
                    desk.tableWithin(reader, partnership, request.getParameterMap(), Languages.of(request)));
        }
        FollowThroughDesk.Within shown = desk.listWithin(reader, partnership, request.getParameterMap());
        return ResponseEntity.ok().eTag(Long.toString(shown.version())).body(shown.answer());
    }

    @GetMapping(path = "/api/me/commitments", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What I said I would do, and what others promised me",
            description = "In all partnerships that I may read, those due first at the top; with my own figures")
    @OfAMoment
    @ApiResponse(responseCode = "200", description = "The promises")
    MyCommitmentsAnswer myCommitments(@Parameter(hidden = true) Actor reader, HttpServletRequest request) {
        return desk.mine(reader, request.getParameterMap());
    }

    @GetMapping(
            path = "/api/partnerships/{partnership}/commitments/{commitment}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "One promise", description = "With a row for each who held it, the latest last")
    @OfOnePartnership
    @ApiResponse(
            responseCode = "200",
            description = "The promise; its ETag is the version of the history it stands in",
            content =
                    @Content(
                            schema = @Schema(implementation = CommitmentAnswer.class),
                            examples = @ExampleObject(FollowThroughExamples.ONE)))
    ResponseEntity<CommitmentAnswer> commitment(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable CommitmentId commitment,
            HttpServletRequest request) {
        CommitmentAnswer.Versioned found = desk.one(reader, partnership, commitment, request.getParameterMap());
        return ResponseEntity.ok().eTag(Long.toString(found.version())).body(found.answer());
    }
}
