package nz.partnershipledger.query.brief;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import nz.partnershipledger.query.list.Wanted;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers briefs. */
@RestController
@Tag(name = "Replay")
final class BriefController {
    private final BriefDesk desk;

    BriefController(BriefDesk desk) {
        this.desk = desk;
    }

    @GetMapping(path = "/api/partnerships/{partnership}/brief", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A brief before a hui",
            description =
                    "For the table it holds what every partner may read, whoever makes it; the others hold what their reader may read."
                            + " Told in the language of Accept-Language. As a page and as a document (PDF) it stands at"
                            + " /partnerships/{partnership}/brief.html and brief.pdf.")
    @Parameter(name = "for", in = ParameterIn.QUERY, description = "table, which is usual; facilitator, or handing-on")
    ResponseEntity<Brief> brief(Wanted wanted) {
        return desk.brief(wanted);
    }
}
