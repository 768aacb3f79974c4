package nz.partnershipledger.query.commitment;

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
import java.util.List;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers who said they would do what, and did they. */
@RestController
@Tag(name = "Follow-through", description = "Who said they would do what, and did they")
final class FollowThroughController {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

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
    @Parameters({
        @Parameter(name = "cluster", in = ParameterIn.QUERY, description = "Only this cluster, by code"),
        @Parameter(name = "kura", in = ParameterIn.QUERY, description = "Only this school, by code"),
        @Parameter(
                name = "facilitator",
                in = ParameterIn.QUERY,
                description = "Only partnerships this person facilitates"),
        @Parameter(name = "partnership", in = ParameterIn.QUERY, description = "Only this partnership"),
        @Parameter(name = "person", in = ParameterIn.QUERY, description = "Only promises this person holds or held"),
        @Parameter(name = "role", in = ParameterIn.QUERY, description = "Only promisers in this role; may be repeated"),
        @Parameter(name = "status", in = ParameterIn.QUERY, description = "Only this status; may be repeated"),
        @Parameter(name = "overdue", in = ParameterIn.QUERY, description = "Only what is overdue, or only what is not"),
        @Parameter(name = "dueFrom", in = ParameterIn.QUERY, description = "Due on this day or later"),
        @Parameter(name = "dueTo", in = ParameterIn.QUERY, description = "Due on this day or earlier"),
        @Parameter(name = "promisedFrom", in = ParameterIn.QUERY, description = "Promised on this day or later"),
        @Parameter(name = "promisedTo", in = ParameterIn.QUERY, description = "Promised on this day or earlier"),
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
                description = "Wait until the entry at this position is shown"),
        @Parameter(
                name = "limit",
                in = ParameterIn.QUERY,
                description = "Rows on a page: 50 unless given, 500 at most"),
        @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before"),
        @Parameter(
                name = "sort",
                in = ParameterIn.QUERY,
                description = "due, promisedOn, keptOn or status; with a hyphen before it the greatest comes first")
    })
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
        return wantsCsv(request)
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
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"follow-through.csv\"")
                .body(desk.csv(reader, request.getParameterMap(), request.getLocale()));
    }

    @GetMapping(
            path = "/api/partnerships/{partnership}/commitments/{commitment}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "One promise", description = "With a row for each who held it, the latest last")
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

    private static boolean wantsCsv(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        List<MediaType> accepted =
                new HeaderContentNegotiationStrategy().resolveMediaTypes(new ServletWebRequest(request));
        return accepted.stream()
                .filter(it -> it.isCompatibleWith(MediaType.APPLICATION_JSON) || it.isCompatibleWith(CSV))
                .findFirst()
                .filter(it -> !it.isCompatibleWith(MediaType.APPLICATION_JSON))
                .isPresent();
    }
}
