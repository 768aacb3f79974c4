package nz.partnershipledger.query.replay;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.Wanted;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers how a partnership was at any moment, and what changed. */
@RestController
@RequestMapping(path = "/api/partnerships/{partnership}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "Replay",
        description = "How it was at any moment, what each entry changed, and what changed between two moments")
final class ReplayController {
    private final ReplayDesk desk;

    ReplayController(ReplayDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/replay")
    @Operation(
            summary = "A partnership at a moment, and what led to it",
            description =
                    "All that is read of it, as of an instant (asOf) or a version, as one document; with the entry that made that version,"
                            + " and the rows of each view that it added, changed or ended. Nothing recorded later is in it.")
    ResponseEntity<ReplayAnswer> replay(Wanted wanted) {
        return desk.replay(wanted);
    }

    @GetMapping("/compare")
    @Operation(
            summary = "What changed between two moments",
            description =
                    "The rows of each view that were added, changed or ended. A moment compared with itself has no changes.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The earlier one: an instant, or a version; before it began unless given")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The later one: an instant, or a version; now unless given")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "Wait until the entry at this position is shown")
    ResponseEntity<CompareAnswer> compare(@PathVariable PartnershipId partnership, Wanted wanted) {
        return desk.compare(wanted);
    }
}
