package nz.partnershipledger.command.decision;

import io.swagger.v3.oas.annotations.Operation;
import nz.partnershipledger.command.decision.DecisionCommand.ConfirmDecisionMap;
import nz.partnershipledger.command.decision.DecisionCommand.DrawDecisionMap;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asked;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drawings of who decides, as each feels it. */
@RestController
@RequestMapping("/api/partnerships/{partnership}/decision-maps")
public final class DecisionMapController {
    @PostMapping
    @Operation(summary = "Draw who you feel decides in each area")
    ResponseEntity<Answer> drawDecisionMap(Asked<DrawDecisionMap> asked) {
        return asked.record();
    }

    @PostMapping("/{map}/confirm")
    @Operation(summary = "Confirm the decision map that someone else drew for you")
    ResponseEntity<Answer> confirmDecisionMap(Asked<ConfirmDecisionMap> asked) {
        return asked.record();
    }
}
