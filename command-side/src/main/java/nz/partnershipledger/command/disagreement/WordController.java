package nz.partnershipledger.command.disagreement;

import io.swagger.v3.oas.annotations.Operation;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asked;
import nz.partnershipledger.command.desk.CommandDesk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words a partnership uses, and what each of them means by them. */
@RestController
@RequestMapping("/api/partnerships/{partnership}/words")
public final class WordController {
    @PostMapping
    @Operation(summary = "Say what a word means to you")
    ResponseEntity<Answer> explainWord(Asked<ExplainWord> asked) {
        ExplainWord command = asked.command();
        return asked.make(command, command.word().text().value(), "/entries/" + CommandDesk.POSITION);
    }
}
