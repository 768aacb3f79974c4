package nz.partnershipledger.command.disagreement;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Objects;
import java.util.Set;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.command.desk.SharedEntry;
import nz.partnershipledger.command.desk.SharedEntry.Bare;
import nz.partnershipledger.command.disagreement.DisagreementBodies.Agreeing;
import nz.partnershipledger.command.disagreement.DisagreementBodies.LettingStand;
import nz.partnershipledger.command.disagreement.DisagreementBodies.OpeningAgain;
import nz.partnershipledger.command.disagreement.DisagreementBodies.SeeingAlike;
import nz.partnershipledger.command.disagreement.DisagreementBodies.SeeingIt;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.disagreement.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The life of a difference, and how each of them sees it. */
@RestController
@RequestMapping("/api/partnerships/{partnership}/disagreements")
public final class DisagreementController {
    private final CommandDesk desk;
    private final Sealing sealing;

    /** Takes requests to this desk. */
    public DisagreementController(CommandDesk desk, Sealing sealing) {
        this.desk = desk;
        this.sealing = sealing;
    }

    private SharedEntry entry(PartnershipId partnership, Asking asking, SharedEntry.Body body) {
        return new SharedEntry(desk, sealing, partnership, asking, body);
    }

    @PostMapping
    @Operation(summary = "Say that people see something differently")
    ResponseEntity<Answer> raiseDisagreement(
            @PathVariable PartnershipId partnership, @RequestBody DisagreementBodies.Difference body, Asking asking) {
        SharedEntry entry = entry(partnership, asking, body);
        DisagreementId disagreement = DisagreementId.random();
        RaiseDisagreement command = new RaiseDisagreement(
                partnership,
                disagreement,
                entry.words(body.topic()),
                body.about(),
                body.between(),
                body.raisedBy(),
                body.origin(),
                entry.on());
        return entry.create(command, disagreement.value(), "/disagreements/" + disagreement);
    }

    @PostMapping("/{disagreement}/positions")
    @Operation(
            summary = "Say how you see it, or guess how another may",
            description =
                    "Of yourself, or what another said at the hui it came up at (`spokenAtHui`), it is a position: `200`. Of"
                            + " another it is a guess that only you read: `201`, with its place in `Location`.")
    ResponseEntity<Answer> sayPosition(
            @PathVariable PartnershipId partnership,
            @PathVariable DisagreementId disagreement,
            @RequestBody SeeingIt body,
            Asking asking) {
        SharedEntry entry = entry(partnership, asking, body);
        GuessId guess = GuessId.random();
        SayPosition command = new SayPosition(
                partnership,
                disagreement,
                guess,
                body.by(),
                new Position(
                        entry.wordsIfAny(body.explanation()),
                        entry.wordsIfAny(body.intervention()),
                        entry.wordsIfAny(body.responsibility())),
                Boolean.TRUE.equals(body.spokenAtHui()),
                entry.on());
        return command.isGuessOf(asking.acting().person())
                ? entry.create(command, guess.value(), "/disagreements/" + disagreement + "/guesses/" + guess)
                : entry.change(command, disagreement.value());
    }

    @PostMapping("/{disagreement}/positions/confirm")
    @Operation(summary = "Confirm the position that was minuted for you")
    ResponseEntity<Answer> confirmPosition(
            @PathVariable PartnershipId partnership,
            @PathVariable DisagreementId disagreement,
            @RequestBody(required = false) @Nullable Bare body,
            Asking asking) {
        SharedEntry entry = entry(partnership, asking, Bare.of(body));
        return entry.change(new ConfirmPosition(partnership, disagreement, entry.on()), disagreement.value());
    }

    @PostMapping("/{disagreement}/guesses/{guess}/show")
    @Operation(summary = "Show your guess to the one whose view it may be")
    ResponseEntity<Answer> showGuess(
            @PathVariable PartnershipId partnership,
            @PathVariable DisagreementId disagreement,
            @PathVariable GuessId guess,
            @RequestBody(required = false) @Nullable Bare body,
            Asking asking) {
        SharedEntry entry = entry(partnership, asking, Bare.of(body));
        return entry.change(new ShowGuess(partnership, disagreement, guess, entry.on()), guess.value());
    }

    @PostMapping("/{disagreement}/guesses/{guess}/confirm")
    @Operation(summary = "Say that a guess is how you see it; every partner reads it from then on")
    ResponseEntity<Answer> confirmGuess(
            @PathVariable PartnershipId partnership,
            @PathVariable DisagreementId disagreement,
            @PathVariable GuessId guess,
            @RequestBody(required = false) @Nullable Bare body,
            Asking asking) {
        SharedEntry entry = entry(partnership, asking, Bare.of(body));
        return entry.change(new ConfirmGuess(partnership, disagreement, guess, entry.on()), guess.value());
    }

    @PostMapping("/{disagreement}/guesses/{guess}/decline")
    @Operation(summary = "Say that a guess is not how you see it")
    ResponseEntity<Answer> declineGuess(
            @PathVariable PartnershipId partnership,
            @PathVariable DisagreementId disagreement,
            @PathVariable GuessId guess,
            @RequestBody(required = false) @Nullable Bare body,
            Asking asking) {
        SharedEntry entry = entry(partnership, asking, Bare.of(body));
        return entry.change(new DeclineGuess(partnership, disagreement, guess, entry.on()), guess.value());
    }

    @PostMapping("/{disagreement}/common-ground")
    @Operation(summary = "Note what they see alike")
    ResponseEntity<Answer> noteCommonGround(
            @PathVariable PartnershipId partnership,
            @PathVariable DisagreementId disagreement,
            @RequestBody SeeingAlike body,
            Asking asking) {
        SharedEntry entry = entry(partnership, asking, body);
        NoteCommonGround command =
                new NoteCommonGround(partnership, disagreement, entry.words(body.text()), body.by(), entry.on());
        return entry.change(command, disagreement.value());
    }

    @PostMapping("/{disagreement}/settle")
    @Operation(summary = "Record that it is settled: how, and what was agreed")
    ResponseEntity<Answer> settleDisagreement(
            @PathVariable PartnershipId partnership,
            @PathVariable DisagreementId disagreement,
            @RequestBody Agreeing body,
            Asking asking) {
        SharedEntry entry = entry(partnership, asking, body);
        SettleDisagreement command = new SettleDisagreement(
                partnership,
                disagreement,
                body.how(),
                entry.words(body.agreement()),
                Objects.requireNonNullElse(body.commitments(), Set.of()),
                entry.on());
        return entry.change(command, disagreement.value());
    }

    @PostMapping("/{disagreement}/leave-standing")
    @Operation(summary = "Leave it standing on purpose, with a day to come back to it")
    ResponseEntity<Answer> leaveDisagreementStanding(
            @PathVariable PartnershipId partnership,
            @PathVariable DisagreementId disagreement,
            @RequestBody LettingStand body,
            Asking asking) {
        SharedEntry entry = entry(partnership, asking, body);
        LeaveDisagreementStanding command = new LeaveDisagreementStanding(
                partnership, disagreement, body.revisitOn(), entry.wordsIfAny(body.text()), entry.on());
        return entry.change(command, disagreement.value());
    }

    @PostMapping("/{disagreement}/reopen")
    @Operation(summary = "Open a difference again")
    ResponseEntity<Answer> reopenDisagreement(
            @PathVariable PartnershipId partnership,
            @PathVariable DisagreementId disagreement,
            @RequestBody(required = false) @Nullable OpeningAgain body,
            Asking asking) {
        OpeningAgain said = Objects.requireNonNullElse(body, OpeningAgain.NOTHING_SAID);
        SharedEntry entry = entry(partnership, asking, said);
        ReopenDisagreement command =
                new ReopenDisagreement(partnership, disagreement, entry.wordsIfAny(said.text()), said.by(), entry.on());
        return entry.change(command, disagreement.value());
    }
}
