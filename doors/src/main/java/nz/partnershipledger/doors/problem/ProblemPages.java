package nz.partnershipledger.doors.problem;

import java.util.Collections;
import java.util.Locale;
import nz.partnershipledger.doors.words.Words;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a type of problem means, at the path that is its type; it needs no sign-in. */
@RestController
final class ProblemPages {
    static final String PATH = "/problems";

    private final Words words;

    ProblemPages(Words words) {
        this.words = words;
    }

    /**
     * A type of problem in words.
     *
     * @param detail what is said of it; what differs from one time to the next is shown as an ellipsis
     */
    record Explained(String type, String title, String detail) {}

    @GetMapping(PATH + "/{type}")
    Explained explain(@PathVariable String type, Locale locale) {
        var blanks = Collections.nCopies(10, "…").toArray();
        var title = words.find(locale, "problem." + type + ".title", blanks)
                .orElseThrow(() -> new RequestInTrouble(Trouble.THERE_IS_NOTHING_HERE));
        return new Explained(PATH + "/" + type, title, words.detail(locale, type, blanks));
    }
}
