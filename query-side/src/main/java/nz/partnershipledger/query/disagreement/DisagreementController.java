package nz.partnershipledger.query.disagreement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.query.list.GetList;
import nz.partnershipledger.query.list.Wanted;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is seen differently in a partnership, and what words mean there. */
@RestController
@RequestMapping(path = "/api/partnerships/{partnership}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Disagreement", description = "What is seen differently, side by side, and what became of it")
final class DisagreementController {
    private final DisagreementDesk desk;

    DisagreementController(DisagreementDesk desk) {
        this.desk = desk;
    }

    @GetList(
            path = {"/disagreements", "/disagreements.csv"},
            of = "disagreements")
    @Operation(
            summary = "What is seen differently",
            description =
                    "Each difference with how each person sees it, what they see alike, and what became of it. One that is left standing"
                            + " is no fault.")
    ResponseEntity<?> disagreements(Wanted wanted) {
        return desk.disagreements().answer(wanted);
    }

    @GetMapping("/disagreements/{disagreement}")
    @Operation(summary = "A difference", description = "How each person sees it, and what became of it")
    ResponseEntity<DisagreementAnswer> disagreement(@PathVariable DisagreementId disagreement, Wanted wanted) {
        return desk.disagreements().one(wanted, disagreement);
    }

    @GetMapping("/disagreements/{disagreement}/grid")
    @Operation(
            summary = "The net-'works' grid of a difference",
            description =
                    "A column for each person: between whom it is, who took a position, and the ākonga and whānau of the partnership. An"
                            + " empty cell says that we have not heard this. A guess is shown to its author, and to the one whose view it may be"
                            + " once it was shown to them; it is not yet checked.")
    ResponseEntity<GridAnswer> grid(@PathVariable DisagreementId disagreement, Wanted wanted) {
        return desk.grid(wanted, disagreement);
    }

    @GetMapping("/disagreements/{disagreement}/guesses/{guess}")
    @Operation(
            summary = "A guess, not yet checked",
            description =
                    "For its author, and for the one whose view it may be once it was shown to them; for nobody once it was answered")
    ResponseEntity<GridAnswer.Guess> guess(
            @PathVariable DisagreementId disagreement, @PathVariable GuessId guess, Wanted wanted) {
        return desk.guess(wanted, disagreement, guess);
    }

    @GetList(
            path = {"/words", "/words.csv"},
            of = "words")
    @Operation(
            summary = "What our words mean",
            description = "The glossary of a partnership: what each of them means by a word")
    ResponseEntity<?> words(Wanted wanted) {
        return desk.words().answer(wanted);
    }
}
