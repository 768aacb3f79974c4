package nz.partnershipledger.query.entry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nz.partnershipledger.query.list.GetList;
import nz.partnershipledger.query.list.Wanted;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers a partnership's time line and its entries. */
@RestController
@RequestMapping(path = "/api/partnerships/{partnership}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Time line", description = "The entries of a partnership's history, told in sentences")
final class EntryController {
    private final TimelineDesk desk;

    EntryController(TimelineDesk desk) {
        this.desk = desk;
    }

    @GetList(
            path = {"/timeline", "/timeline.csv"},
            of = "timeline")
    @Operation(
            summary = "A partnership's time line",
            description =
                    "Its entries in the order in which they were recorded, told in the language of Accept-Language")
    ResponseEntity<?> timeline(Wanted wanted) {
        return desk.entries().answer(wanted);
    }

    @GetMapping("/entries/{position}")
    @Operation(
            summary = "An entry",
            description =
                    "What happened, when it was recorded and by whom, and what those whom it concerns put beside it")
    ResponseEntity<EntryAnswer> entry(@PathVariable long position, Wanted wanted) {
        return desk.entries().one(wanted, position);
    }
}
