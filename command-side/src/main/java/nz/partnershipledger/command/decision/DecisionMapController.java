package nz.partnershipledger.command.decision;

import io.swagger.v3.oas.annotations.Operation;
import nz.partnershipledger.command.decision.DecisionBodies.Drawing;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.command.desk.SharedEntry;
import nz.partnershipledger.command.desk.SharedEntry.Bare;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drawings of who decides, as each feels it. */
@RestController
@RequestMapping("/api/partnerships/{partnership}/decision-maps")
public final class DecisionMapController {
    private final CommandDesk desk;
    private final Sealing sealing;

    /** Takes requests to this desk. */
    public DecisionMapController(CommandDesk desk, Sealing sealing) {
        this.desk = desk;
        this.sealing = sealing;
    }

    @PostMapping
    @Operation(summary = "Draw who you feel decides in each area")
    ResponseEntity<Answer> drawDecisionMap(
            @PathVariable PartnershipId partnership, @RequestBody Drawing body, Asking asking) {
        SharedEntry entry = new SharedEntry(desk, sealing, partnership, asking, body);
        DecisionMapId map = DecisionMapId.random();
        return entry.create(
                new DrawDecisionMap(partnership, map, body.by(), body.areas(), entry.on()),
                map.value(),
                "/decision-maps/" + map);
    }

    @PostMapping("/{map}/confirm")
    @Operation(summary = "Confirm the decision map that someone else drew for you")
    ResponseEntity<Answer> confirmDecisionMap(
            @PathVariable PartnershipId partnership,
            @PathVariable DecisionMapId map,
            @RequestBody(required = false) @Nullable Bare body,
            Asking asking) {
        SharedEntry entry = new SharedEntry(desk, sealing, partnership, asking, Bare.of(body));
        return entry.change(new ConfirmDecisionMap(partnership, map, entry.on()), map.value());
    }
}
