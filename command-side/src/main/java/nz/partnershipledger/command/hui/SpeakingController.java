package nz.partnershipledger.command.hui;

import io.swagger.v3.oas.annotations.Operation;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asked;
import nz.partnershipledger.command.hui.SpeakingCommand.ConfirmVoice;
import nz.partnershipledger.command.hui.SpeakingCommand.HearVoice;
import nz.partnershipledger.command.hui.SpeakingCommand.NameDifficulty;
import nz.partnershipledger.command.hui.SpeakingCommand.NoteGoingWell;
import nz.partnershipledger.command.hui.SpeakingCommand.SendGoingWellHome;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people say, at a hui or not: voices, what is going well, difficulties. */
@RestController
@RequestMapping("/api/partnerships/{partnership}")
public final class SpeakingController {
    @PostMapping("/voices")
    @Operation(summary = "Say that somebody was heard, and what they share of it")
    ResponseEntity<Answer> hearVoice(Asked<HearVoice> asked) {
        return asked.record();
    }

    @PostMapping("/voices/{voice}/confirm")
    @Operation(summary = "Confirm what someone else wrote down as your voice")
    ResponseEntity<Answer> confirmVoice(Asked<ConfirmVoice> asked) {
        return asked.record();
    }

    @PostMapping("/going-well")
    @Operation(summary = "Say what is going well")
    ResponseEntity<Answer> noteGoingWell(Asked<NoteGoingWell> asked) {
        return asked.record();
    }

    @PostMapping("/going-well/{goingWell}/sent-home")
    @Operation(summary = "Say that what is going well was sent home")
    ResponseEntity<Answer> sendGoingWellHome(Asked<SendGoingWellHome> asked) {
        return asked.record();
    }

    @PostMapping("/difficulties")
    @Operation(summary = "Name a difficulty; it is about the situation, not about a person")
    ResponseEntity<Answer> nameDifficulty(Asked<NameDifficulty> asked) {
        return asked.record();
    }
}
