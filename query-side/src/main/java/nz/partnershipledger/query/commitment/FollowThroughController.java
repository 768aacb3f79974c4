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
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.query.list.GetList;
import nz.partnershipledger.query.list.InPages;
import nz.partnershipledger.query.list.OfAMoment;
import nz.partnershipledger.query.list.Wanted;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
    ResponseEntity<?> followThrough(Wanted wanted) {
        return desk.answer(wanted);
    }

    @GetMapping(path = "/api/follow-through.csv", produces = "text/csv")
    @Operation(summary = "The same as CSV", description = "Takes the same parameters")
    @ApiResponse(
            responseCode = "200",
            description = "The promises; a reason and its category are in no export",
            content = @Content(mediaType = "text/csv", examples = @ExampleObject(FollowThroughExamples.CSV)))
    ResponseEntity<?> csv(Wanted wanted) {
        return desk.answer(wanted);
    }

    @GetList(
            path = {"/api/partnerships/{partnership}/commitments", "/api/partnerships/{partnership}/commitments.csv"},
            of = "commitments")
    @Operation(
            summary = "The promises of one partnership",
            description = "One row for each promise and holder, as follow-through shows them")
    @FiltersOfPromises
    ResponseEntity<?> commitments(Wanted wanted) {
        return desk.answerWithin(wanted);
    }

    @GetMapping(path = "/api/me/commitments", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What I said I would do, and what others promised me",
            description = "In all partnerships that I may read, those due first at the top; with my own figures")
    @OfAMoment
    MyCommitmentsAnswer myCommitments(Actor reader, HttpServletRequest request) {
        return desk.mine(reader, request.getParameterMap());
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
    ResponseEntity<CommitmentAnswer> commitment(@PathVariable CommitmentId commitment, Wanted wanted) {
        return desk.one(wanted, commitment);
    }
}
