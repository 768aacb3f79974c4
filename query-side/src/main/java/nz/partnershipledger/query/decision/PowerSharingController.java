package nz.partnershipledger.query.decision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.query.list.OfAMoment;
import nz.partnershipledger.query.list.Wanted;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers how power over decisions was shared. */
@RestController
@Tag(name = "Decisions")
final class PowerSharingController {
    private final PowerSharingDesk desk;

    PowerSharingController(PowerSharingDesk desk) {
        this.desk = desk;
    }

    @GetMapping(path = "/api/partnerships/{partnership}/power-sharing", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "How power was shared",
            description =
                    "Who proposes, who decides and how, by role and never by person; before how many decisions the whānau and the ākonga"
                            + " had been heard (they proposed it, took a stance, said what they hope, or a voice of theirs was heard on an earlier day);"
                            + " what became of objections; how long it took; and who each person feels decides, beside who decided as our record has"
                            + " it.")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "What happened on this day or later")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "What happened on this day or earlier")
    ResponseEntity<PowerSharingAnswer> powerSharing(Wanted wanted) {
        return desk.ofOne(wanted);
    }

    @GetMapping(path = "/api/power-sharing", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "How power was shared across partnerships",
            description =
                    "Counts alone, of all partnerships within the reader's reach or of one cluster: no names, no texts. What a role did is"
                            + " left out where it was done by fewer than three people besides the reader.")
    @OfAMoment
    @Parameter(name = "cluster", in = ParameterIn.QUERY, description = "Only this cluster, by code")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "What happened on this day or later")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "What happened on this day or earlier")
    PowerSharingAnswer.Across powerSharingAcross(Actor reader, HttpServletRequest request) {
        return desk.across(reader, request.getParameterMap());
    }
}
