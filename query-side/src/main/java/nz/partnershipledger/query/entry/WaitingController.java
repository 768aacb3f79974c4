package nz.partnershipledger.query.entry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nz.partnershipledger.query.list.GetList;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Wanted;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Answers what waits for one's own word. */
@RestController
@Tag(name = "Time line")
final class WaitingController {
    private final WaitingDesk desk;

    WaitingController(WaitingDesk desk) {
        this.desk = desk;
    }

    @GetList(path = "/api/me/waiting", of = "waiting", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What waits for my word",
            description = "To confirm, to take on, to help with, in all my partnerships; what came last comes first")
    ResponseEntity<Page<WaitingAnswer>> waiting(Wanted wanted) {
        return desk.waiting().json(wanted);
    }
}
