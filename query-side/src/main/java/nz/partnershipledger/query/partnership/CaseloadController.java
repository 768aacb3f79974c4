package nz.partnershipledger.query.partnership;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nz.partnershipledger.query.list.GetList;
import nz.partnershipledger.query.list.Wanted;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Answers which partnerships someone looks after or takes part in, and what each of them needs. */
@RestController
@Tag(name = "Partnerships")
final class CaseloadController {
    private final CaseloadDesk desk;

    CaseloadController(CaseloadDesk desk) {
        this.desk = desk;
    }

    @GetList(
            path = {"/api/partnerships", "/api/partnerships.csv"},
            of = "partnerships")
    @Operation(
            summary = "The partnerships that the reader may read",
            description =
                    "Those of which they are a partner, and those of the clusters in which they look after practice, each with"
                            + " where it is and what it needs. Of a partnership they have left, people see nothing here.")
    ResponseEntity<?> caseload(Wanted wanted) {
        return desk.answer(wanted);
    }
}
