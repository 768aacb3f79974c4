package nz.partnershipledger.command.decision;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Objects;
import java.util.Set;
import nz.partnershipledger.command.decision.DecisionBodies.HandingOn;
import nz.partnershipledger.command.decision.DecisionBodies.LookingAgain;
import nz.partnershipledger.command.decision.DecisionBodies.MakingUp;
import nz.partnershipledger.command.decision.DecisionBodies.Proposal;
import nz.partnershipledger.command.decision.DecisionBodies.Reversing;
import nz.partnershipledger.command.decision.DecisionBodies.StandingThere;
import nz.partnershipledger.command.decision.DecisionBodies.Wishing;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.command.desk.SharedEntry;
import nz.partnershipledger.command.desk.SharedEntry.Bare;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The life of a matter to decide, from its proposal on. */
@RestController
@RequestMapping("/api/partnerships/{partnership}/decisions")
public final class DecisionController {
    private final CommandDesk desk;
    private final Sealing sealing;

    /** Takes requests to this desk. */
    public DecisionController(CommandDesk desk, Sealing sealing) {
        this.desk = desk;
        this.sealing = sealing;
    }

    private SharedEntry entry(PartnershipId partnership, Asking asking, SharedEntry.Body body) {
        return new SharedEntry(desk, sealing, partnership, asking, body);
    }

    @PostMapping
    @Operation(summary = "Propose something to decide")
    ResponseEntity<Answer> proposeDecision(
            @PathVariable PartnershipId partnership, @RequestBody Proposal body, Asking asking) {
        SharedEntry entry = entry(partnership, asking, body);
        DecisionId decision = DecisionId.random();
        ProposeDecision command = new ProposeDecision(
                partnership,
                decision,
                entry.words(body.question()),
                entry.words(body.proposal()),
                body.proposedBy(),
                body.area(),
                Objects.requireNonNullElse(body.neededBy(), Set.of()),
                body.origin(),
                entry.on());
        return entry.create(command, decision.value(), "/decisions/" + decision);
    }

    @PostMapping("/{decision}/outcomes")
    @Operation(summary = "Say, before it is decided, what someone hopes comes of it")
    ResponseEntity<Answer> wishOutcome(
            @PathVariable PartnershipId partnership,
            @PathVariable DecisionId decision,
            @RequestBody Wishing body,
            Asking asking) {
        SharedEntry entry = entry(partnership, asking, body);
        return entry.change(
                new WishOutcome(partnership, decision, entry.words(body.text()), body.by(), entry.on()),
                decision.value());
    }

    @PostMapping("/{decision}/stances")
    @Operation(summary = "Say where someone stands; an objection needs a reason")
    ResponseEntity<Answer> takeStance(
            @PathVariable PartnershipId partnership,
            @PathVariable DecisionId decision,
            @RequestBody StandingThere body,
            Asking asking) {
        SharedEntry entry = entry(partnership, asking, body);
        TakeStance command = new TakeStance(
                partnership, decision, body.by(), body.stance(), entry.wordsIfAny(body.reason()), entry.on());
        return entry.change(command, decision.value());
    }

    @PostMapping("/{decision}/stances/confirm")
    @Operation(summary = "Confirm the stance that someone else wrote down for you")
    ResponseEntity<Answer> confirmStance(
            @PathVariable PartnershipId partnership,
            @PathVariable DecisionId decision,
            @RequestBody(required = false) @Nullable Bare body,
            Asking asking) {
        SharedEntry entry = entry(partnership, asking, Bare.of(body));
        return entry.change(new ConfirmStance(partnership, decision, entry.on()), decision.value());
    }

    @PostMapping("/{decision}/hand-over")
    @Operation(summary = "Leave a decision to others, power included")
    ResponseEntity<Answer> handOverDecision(
            @PathVariable PartnershipId partnership,
            @PathVariable DecisionId decision,
            @RequestBody HandingOn body,
            Asking asking) {
        SharedEntry entry = entry(partnership, asking, body);
        HandOverDecision command = new HandOverDecision(
                partnership, decision, body.to().people(), entry.wordsIfAny(body.text()), body.by(), entry.on());
        return entry.change(command, decision.value());
    }

    @PostMapping("/{decision}/make")
    @Operation(summary = "Record that it was decided: how, by whom and what")
    ResponseEntity<Answer> makeDecision(
            @PathVariable PartnershipId partnership,
            @PathVariable DecisionId decision,
            @RequestBody MakingUp body,
            Asking asking) {
        SharedEntry entry = entry(partnership, asking, body);
        MakeDecision command = new MakeDecision(
                partnership,
                decision,
                body.how(),
                body.decidedBy(),
                entry.words(body.outcome()),
                body.reviewOn(),
                entry.on());
        return entry.change(command, decision.value());
    }

    @PostMapping("/{decision}/review")
    @Operation(summary = "Look at a decision again")
    ResponseEntity<Answer> reviewDecision(
            @PathVariable PartnershipId partnership,
            @PathVariable DecisionId decision,
            @RequestBody LookingAgain body,
            Asking asking) {
        SharedEntry entry = entry(partnership, asking, body);
        ReviewDecision command = new ReviewDecision(
                partnership, decision, body.finding(), entry.wordsIfAny(body.text()), body.by(), entry.on());
        return entry.change(command, decision.value());
    }

    @PostMapping("/{decision}/reverse")
    @Operation(summary = "Reverse a decision")
    ResponseEntity<Answer> reverseDecision(
            @PathVariable PartnershipId partnership,
            @PathVariable DecisionId decision,
            @RequestBody Reversing body,
            Asking asking) {
        SharedEntry entry = entry(partnership, asking, body);
        ReviewDecision command = new ReviewDecision(
                partnership, decision, Finding.REVERSED, entry.words(body.reason()), body.by(), entry.on());
        return entry.change(command, decision.value());
    }
}
