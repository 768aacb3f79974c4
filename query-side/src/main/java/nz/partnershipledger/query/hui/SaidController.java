package nz.partnershipledger.query.hui;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.query.list.GetList;
import nz.partnershipledger.query.list.Wanted;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers whose voices were heard, what is going well, and what is difficult. */
@RestController
@RequestMapping(path = "/api/partnerships/{partnership}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Hui")
final class SaidController {
    private final SaidDesk desk;

    SaidController(SaidDesk desk) {
        this.desk = desk;
    }

    @GetList(
            path = {"/voices", "/voices.csv"},
            of = "voices")
    @Operation(
            summary = "Who was heard",
            description =
                    "The earliest first, each in as many words as its owner agreed to share, with the day on which the"
                            + " ākonga and the whānau were heard last")
    ResponseEntity<?> voicesHeard(Wanted wanted) {
        return desk.voices().answer(wanted, VoiceAnswer.Voices::of);
    }

    @GetMapping("/voices/{voice}")
    @Operation(summary = "One voice", description = "In as many words as its owner agreed to share")
    ResponseEntity<VoiceAnswer> oneVoice(@PathVariable VoiceId voice, Wanted wanted) {
        return desk.voices().one(wanted, voice);
    }

    @GetList(
            path = {"/going-well", "/going-well.csv"},
            of = "going-well")
    @Operation(
            summary = "What is going well",
            description = "The earliest first, with the people to whom it was sent home")
    ResponseEntity<?> whatIsGoingWell(Wanted wanted) {
        return desk.goingWell().answer(wanted);
    }

    @GetMapping("/going-well/{goingWell}")
    @Operation(summary = "One thing that is going well")
    ResponseEntity<GoingWellAnswer> oneThingGoingWell(@PathVariable GoingWellId goingWell, Wanted wanted) {
        return desk.goingWell().one(wanted, goingWell);
    }

    @GetList(
            path = {"/difficulties", "/difficulties.csv"},
            of = "difficulties")
    @Operation(
            summary = "The difficulties of a partnership",
            description = "The earliest first; each is about the situation, never about a person")
    ResponseEntity<?> difficultiesNamed(Wanted wanted) {
        return desk.difficulties().answer(wanted);
    }

    @GetMapping("/difficulties/{difficulty}")
    @Operation(summary = "One difficulty", description = "It is about the situation, never about a person")
    ResponseEntity<DifficultyAnswer> oneDifficulty(@PathVariable DifficultyId difficulty, Wanted wanted) {
        return desk.difficulties().one(wanted, difficulty);
    }
}
