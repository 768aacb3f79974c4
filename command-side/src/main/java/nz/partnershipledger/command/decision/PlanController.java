package nz.partnershipledger.command.decision;

import io.swagger.v3.oas.annotations.Operation;
import nz.partnershipledger.command.decision.DecisionCommand.AmendPlan;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asked;
import nz.partnershipledger.command.desk.CommandDesk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plan, which anyone may amend. */
@RestController
@RequestMapping("/api/partnerships/{partnership}/plan")
public final class PlanController {
    @PostMapping("/amendments")
    @Operation(summary = "Amend the plan")
    ResponseEntity<Answer> amendPlan(Asked<AmendPlan> asked) {
        AmendPlan command = asked.command();
        return asked.make(command, command.text().text().value(), "/plan/amendments/" + CommandDesk.POSITION);
    }
}
