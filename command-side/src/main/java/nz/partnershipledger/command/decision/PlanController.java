package nz.partnershipledger.command.decision;

import io.swagger.v3.oas.annotations.Operation;
import nz.partnershipledger.command.decision.DecisionBodies.Amending;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.command.desk.SharedEntry;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plan, which anyone may amend. */
@RestController
@RequestMapping("/api/partnerships/{partnership}/plan")
public final class PlanController {
    private final CommandDesk desk;
    private final Sealing sealing;

    /** Takes requests to this desk. */
    public PlanController(CommandDesk desk, Sealing sealing) {
        this.desk = desk;
        this.sealing = sealing;
    }

    @PostMapping("/amendments")
    @Operation(summary = "Amend the plan")
    ResponseEntity<Answer> amendPlan(
            @PathVariable PartnershipId partnership, @RequestBody Amending body, Asking asking) {
        SharedEntry entry = new SharedEntry(desk, sealing, partnership, asking, body);
        PersonalText text = entry.words(body.text());
        return entry.create(
                new AmendPlan(partnership, text, body.by(), entry.on()),
                text.text().value(),
                "/plan/amendments/" + CommandDesk.POSITION);
    }
}
