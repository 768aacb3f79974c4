package nz.partnershipledger.query.journey;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nz.partnershipledger.query.list.Wanted;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
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
    ResponseEntity<JourneyAnswer> journey(Wanted wanted) {
        return desk.journey(wanted);
    }
}
