package nz.partnershipledger.query.commitment;

import static nz.partnershipledger.query.page.Field.by;
import static nz.partnershipledger.query.page.Field.day;
import static nz.partnershipledger.query.page.Field.field;
import static nz.partnershipledger.query.page.Field.on;
import static nz.partnershipledger.query.page.Field.people;
import static nz.partnershipledger.query.page.Field.person;
import static nz.partnershipledger.query.page.Field.reasonCategory;
import static nz.partnershipledger.query.page.Field.words;

import java.util.List;
import nz.partnershipledger.query.page.Field;
import nz.partnershipledger.query.page.Field.Kind;
import nz.partnershipledger.query.page.Step;

/** What may come next with a promise. */
public enum StepOfPromise implements Step {
    /** They say that they will. */
    ACCEPT("accept", words("reason"), by()),
    /** It was written down as they said it. */
    CONFIRM("confirm", words("reason")),
    /** They say that they will not. */
    DECLINE("decline", words("reason"), by()),
    /** It is not asked any more. */
    WITHDRAW("withdraw", words("reason")),
    /** It was done. */
    KEEP("keep", on(), words("evidence"), by()),
    /** It is to be another day, or another thing. */
    RENEGOTIATE(
            "renegotiate",
            day("due"),
            words("what"),
            people("agreedBy"),
            reasonCategory(),
            words("reason.text"),
            words("whyNotAsked").folded()),
    /** They need help with it. */
    ASK_FOR_A_HAND("ask-for-a-hand", words("note"), people("of")),
    /** It is getting on. */
    PROGRESS("progress", words("note"), by()),
    /** Somebody else is asked to take it on. */
    HAND_OVER("hand-over", person("to"), words("reason"), words("whyNotAsked").folded()),
    /** It need not be done any more. */
    RELEASE(
            "release",
            people("agreedBy"),
            reasonCategory(),
            words("reason.text"),
            words("support"),
            words("whyNotAsked").folded()),
    /** Another day or another thing is not asked for any more. */
    WITHDRAW_CHANGE("changes/withdraw", words("reason")),
    /** It was not done. */
    MISS("miss", on(), reasonCategory(), words("reason.text"), words("support"), by()),
    /** It did not end as was recorded. */
    TAKE_BACK("take-back", field("entry", Kind.NUMBER), words("text")),
    /** One sees it differently. */
    DISPUTE("dispute", words("text")),
    /** It is open again. */
    REOPEN("reopen", words("text"));

    @SuppressWarnings("ImmutableEnumChecker") // records of copies
    private final Declared declared;

    StepOfPromise(String door, Field... fields) {
        this.declared = new Declared(
                "/api/partnerships/{partnership}/commitments/{commitment}/" + door,
                List.of("step." + door.replace('/', '-')),
                List.of(fields));
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
