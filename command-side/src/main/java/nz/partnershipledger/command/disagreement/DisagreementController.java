package nz.partnershipledger.command.disagreement;

import io.swagger.v3.oas.annotations.Operation;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asked;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The life of a difference, and how each of them sees it. */
@RestController
@RequestMapping("/api/partnerships/{partnership}/disagreements")
public final class DisagreementController {
    @PostMapping
    @Operation(summary = "Say that people see something differently")
    ResponseEntity<Answer> raiseDisagreement(Asked<RaiseDisagreement> asked) {
        return asked.record();
    }

    @PostMapping("/{disagreement}/positions")
    @Operation(
            summary = "Say how you see it, or guess how another may",
            description =
                    "Of yourself, or what another said at the hui it came up at (`spokenAtHui`), it is a position: `200`. Of"
                            + " another it is a guess that only you read: `201`, with its place in `Location`.")
    ResponseEntity<Answer> sayPosition(Asked<SayPosition> asked) {
        SayPosition command = asked.command();
        return command.isGuessOf(asked.asking().acting().person())
                ? asked.make(
                        command,
                        command.guess().value(),
                        "/disagreements/%s/guesses/%s".formatted(command.disagreement(), command.guess()))
                : asked.change(command);
    }

    @PostMapping("/{disagreement}/positions/confirm")
    @Operation(summary = "Confirm the position that was minuted for you")
    ResponseEntity<Answer> confirmPosition(Asked<ConfirmPosition> asked) {
        return asked.record();
    }

    @PostMapping("/{disagreement}/guesses/{guess}/show")
    @Operation(summary = "Show your guess to the one whose view it may be")
    ResponseEntity<Answer> showGuess(Asked<ShowGuess> asked) {
        return ShowingAGuess.show(asked.command(), asked.own(), asked::record);
    }

    @PostMapping("/{disagreement}/guesses/{guess}/confirm")
    @Operation(summary = "Say that a guess is how you see it; every partner reads it from then on")
    ResponseEntity<Answer> confirmGuess(Asked<ConfirmGuess> asked) {
        return asked.record();
    }

    @PostMapping("/{disagreement}/guesses/{guess}/decline")
    @Operation(summary = "Say that a guess is not how you see it")
    ResponseEntity<Answer> declineGuess(Asked<DeclineGuess> asked) {
        return asked.record();
    }

    @PostMapping("/{disagreement}/common-ground")
    @Operation(summary = "Note what they see alike")
    ResponseEntity<Answer> noteCommonGround(Asked<NoteCommonGround> asked) {
        return asked.record();
    }

    @PostMapping("/{disagreement}/settle")
    @Operation(summary = "Record that it is settled: how, and what was agreed")
    ResponseEntity<Answer> settleDisagreement(Asked<SettleDisagreement> asked) {
        return asked.record();
    }

    @PostMapping("/{disagreement}/leave-standing")
    @Operation(summary = "Leave it standing on purpose, with a day to come back to it")
    ResponseEntity<Answer> leaveDisagreementStanding(Asked<LeaveDisagreementStanding> asked) {
        return asked.record();
    }

    @PostMapping("/{disagreement}/reopen")
    @Operation(summary = "Open a difference again")
    ResponseEntity<Answer> reopenDisagreement(Asked<ReopenDisagreement> asked) {
        return asked.record();
    }
}
