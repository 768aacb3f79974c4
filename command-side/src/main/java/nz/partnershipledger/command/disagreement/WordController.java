package nz.partnershipledger.command.disagreement;

import io.swagger.v3.oas.annotations.Operation;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.command.desk.SharedEntry;
import nz.partnershipledger.command.disagreement.DisagreementBodies.Explaining;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words a partnership uses, and what each of them means by them. */
@RestController
@RequestMapping("/api/partnerships/{partnership}/words")
public final class WordController {
    private final CommandDesk desk;
    private final Sealing sealing;

    /** Takes requests to this desk. */
    public WordController(CommandDesk desk, Sealing sealing) {
        this.desk = desk;
        this.sealing = sealing;
    }

    @PostMapping
    @Operation(summary = "Say what a word means to you")
    ResponseEntity<Answer> explainWord(
            @PathVariable PartnershipId partnership, @RequestBody Explaining body, Asking asking) {
        SharedEntry entry = new SharedEntry(desk, sealing, partnership, asking, body);
        PersonalText word = entry.words(body.word());
        return entry.create(
                new ExplainWord(partnership, word, entry.words(body.meaning()), body.by(), entry.on()),
                word.text().value(),
                "/entries/" + CommandDesk.POSITION);
    }
}
