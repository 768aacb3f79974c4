package nz.partnershipledger.query.disagreement;

import static nz.partnershipledger.query.page.Field.audience;
import static nz.partnershipledger.query.page.Field.by;
import static nz.partnershipledger.query.page.Field.choice;
import static nz.partnershipledger.query.page.Field.day;
import static nz.partnershipledger.query.page.Field.field;
import static nz.partnershipledger.query.page.Field.line;
import static nz.partnershipledger.query.page.Field.on;
import static nz.partnershipledger.query.page.Field.people;
import static nz.partnershipledger.query.page.Field.words;

import java.util.List;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.SettledHow;
import nz.partnershipledger.query.page.Field;
import nz.partnershipledger.query.page.Field.Kind;
import nz.partnershipledger.query.page.Step;

/** What may be recorded of what a partnership sees differently. */
enum StepOfDisagreement implements Step {
    /** Something is seen differently. */
    RAISE(
            "/disagreements",
            "raise",
            line("topic"),
            choice("about", "about", DisagreementAbout.values()),
            people("between"),
            field("raisedBy", Kind.OWN),
            on()),
    /** What a word means to someone. */
    EXPLAIN("/words", "words.explain", line("word"), words("meaning"), by(), on()),
    /** It was written down as they said it. */
    CONFIRM("/disagreements/{disagreement}/positions/confirm", "position.confirm"),
    /** How the reader sees it. */
    SEE(
            "/disagreements/{disagreement}/positions",
            "position",
            words("explanation").labelled("grid.EXPLANATION"),
            words("intervention").labelled("grid.INTERVENTION"),
            words("responsibility").labelled("grid.RESPONSIBILITY"),
            on(),
            audience()),
    /** How another may see it. */
    GUESS(
            "/disagreements/{disagreement}/positions",
            "guess",
            field("by", Kind.NEEDED).orNothing(""),
            words("explanation").labelled("grid.EXPLANATION"),
            words("intervention").labelled("grid.INTERVENTION"),
            words("responsibility").labelled("grid.RESPONSIBILITY"),
            on()),
    /** The one whose view was guessed may read it. */
    GUESS_SHOW("/disagreements/{disagreement}/guesses/{guess}/show", "guess.show"),
    /** They see it so. */
    GUESS_CONFIRM("/disagreements/{disagreement}/guesses/{guess}/confirm", "guess.confirm"),
    /** They do not. */
    GUESS_DECLINE("/disagreements/{disagreement}/guesses/{guess}/decline", "guess.decline"),
    /** Something is seen alike. */
    ALIKE("/disagreements/{disagreement}/common-ground", "common.note", words("text"), by(), agreedBy(), on()),
    /** It is settled. */
    SETTLE(
            "/disagreements/{disagreement}/settle",
            "settle",
            choice("how", "settled", SettledHow.values()).labelled("decision.how"),
            words("agreement"),
            by(),
            agreedBy(),
            on()),
    /** It stays as it is for now. */
    LEAVE("/disagreements/{disagreement}/leave-standing", "leave", day("revisitOn"), words("text"), agreedBy(), on()),
    /** It is looked at again. */
    REOPEN("/disagreements/{disagreement}/reopen", "again", words("text"), on());

    @SuppressWarnings("ImmutableEnumChecker") // records of copies
    private final Declared declared;

    StepOfDisagreement(String door, String words, Field... fields) {
        this.declared = new Declared(
                "/api/partnerships/{partnership}" + door, List.of(words, "difference", "words"), List.of(fields));
    }

    private static Field agreedBy() {
        return people("agreedBy").hinted("difference.agreed-by.hint");
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
