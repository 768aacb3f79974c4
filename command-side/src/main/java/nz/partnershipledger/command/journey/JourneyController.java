package nz.partnershipledger.command.journey;

import io.swagger.v3.oas.annotations.Operation;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asked;
import nz.partnershipledger.command.journey.JourneyCommand.MoveToElement;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moving through He Pikorua. */
@RestController
@RequestMapping("/api/partnerships/{partnership}/stage")
public final class JourneyController {
    @PostMapping
    @Operation(summary = "Move to an element of He Pikorua, forward or back")
    ResponseEntity<Answer> moveToElement(Asked<MoveToElement> asked) {
        return asked.record();
    }
}
