package nz.partnershipledger.query.sight;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import nz.partnershipledger.query.list.InPages;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Wanted;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers whose sight of a partnership is paused. */
@RestController
@Tag(name = "Paused sight", description = "Whose sight of a partnership is paused")
final class PausedSightsController {
    private final PausedSightsDesk desk;

    PausedSightsController(PausedSightsDesk desk) {
        this.desk = desk;
    }

    @GetMapping(path = "/api/paused-sights", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Whose sight of a partnership is paused, or was",
            description =
                    "To the facilitator, to who paused it, to practice leaders of the cluster and to the privacy officer, the latest first; the"
                            + " last two alone read why. The one whose sight it is reads that it is paused, and whom to ask.")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "Wait until the entry at this position is shown")
    @InPages
    ResponseEntity<Page<PausedSightAnswer>> pausedSights(Wanted wanted) {
        return desk.pausedSights().json(wanted);
    }
}
