package nz.partnershipledger.command.decision;

import io.swagger.v3.oas.annotations.Operation;
import nz.partnershipledger.command.decision.AboutAMatter.ConfirmStance;
import nz.partnershipledger.command.decision.AboutAMatter.HandOverDecision;
import nz.partnershipledger.command.decision.AboutAMatter.MakeDecision;
import nz.partnershipledger.command.decision.AboutAMatter.ReverseDecision;
import nz.partnershipledger.command.decision.AboutAMatter.ReviewDecision;
import nz.partnershipledger.command.decision.AboutAMatter.TakeStance;
import nz.partnershipledger.command.decision.AboutAMatter.WishOutcome;
import nz.partnershipledger.command.decision.DecisionCommand.ProposeDecision;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asked;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The life of a matter to decide, from its proposal on. */
@RestController
@RequestMapping("/api/partnerships/{partnership}/decisions")
public final class DecisionController {
    @PostMapping
    @Operation(summary = "Propose something to decide")
    ResponseEntity<Answer> proposeDecision(Asked<ProposeDecision> asked) {
        return asked.record();
    }

    @PostMapping("/{decision}/outcomes")
    @Operation(summary = "Say, before it is decided, what someone hopes comes of it")
    ResponseEntity<Answer> wishOutcome(Asked<WishOutcome> asked) {
        return asked.record();
    }

    @PostMapping("/{decision}/stances")
    @Operation(summary = "Say where someone stands; an objection needs a reason")
    ResponseEntity<Answer> takeStance(Asked<TakeStance> asked) {
        return asked.record();
    }

    @PostMapping("/{decision}/stances/confirm")
    @Operation(summary = "Confirm the stance that someone else wrote down for you")
    ResponseEntity<Answer> confirmStance(Asked<ConfirmStance> asked) {
        return asked.record();
    }

    @PostMapping("/{decision}/hand-over")
    @Operation(summary = "Leave a decision to others, power included")
    ResponseEntity<Answer> handOverDecision(Asked<HandOverDecision> asked) {
        return asked.record();
    }

    @PostMapping("/{decision}/make")
    @Operation(summary = "Record that it was decided: how, by whom and what")
    ResponseEntity<Answer> makeDecision(Asked<MakeDecision> asked) {
        return asked.record();
    }

    @PostMapping("/{decision}/review")
    @Operation(summary = "Look at a decision again")
    ResponseEntity<Answer> reviewDecision(Asked<ReviewDecision> asked) {
        return asked.record();
    }

    @PostMapping("/{decision}/reverse")
    @Operation(summary = "Reverse a decision")
    ResponseEntity<Answer> reverseDecision(Asked<ReverseDecision> asked) {
        return asked.record();
    }
}
