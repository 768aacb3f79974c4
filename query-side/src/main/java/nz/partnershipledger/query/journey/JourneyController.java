package nz.partnershipledger.query.journey;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.OfOnePartnership;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers how a partnership has gone through He Pikorua. */
@RestController
@Tag(name = "Journey", description = "The way through the seven elements of He Pikorua")
final class JourneyController {
    private final JourneyDesk desk;

    JourneyController(JourneyDesk desk) {
        this.desk = desk;
    }

    @GetMapping(path = "/api/partnerships/{partnership}/journey", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A partnership's journey",
            description = "Its visits to the seven elements of He Pikorua. Going back is a visit like any other.")
    @OfOnePartnership
    @ApiResponse(responseCode = "200", description = "The visits; the ETag is the version of the history shown")
    ResponseEntity<JourneyAnswer> journey(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            HttpServletRequest request) {
        JourneyDesk.OnADay shown = desk.journey(reader, partnership, request.getParameterMap());
        return ResponseEntity.ok().eTag(Long.toString(shown.version())).body(shown.answer());
    }
}
