package nz.partnershipledger.query.commitment.mine;

import static nz.partnershipledger.query.page.Field.day;
import static nz.partnershipledger.query.page.Field.field;
import static nz.partnershipledger.query.page.Field.on;
import static nz.partnershipledger.query.page.Field.reasonCategory;
import static nz.partnershipledger.query.page.Field.words;

import java.util.List;
import nz.partnershipledger.query.page.Field;
import nz.partnershipledger.query.page.Field.Kind;
import nz.partnershipledger.query.page.Step;

/** What may be done with a promise of one's own in a moment. */
enum QuickStep implements Step {
    /** It was done. */
    KEEP("keep", on(), words("evidence").folded()),
    /** It is to be another day. */
    RENEGOTIATE(
            "renegotiate",
            day("due"),
            field("agreedBy", Kind.SEVERAL_OR_NONE),
            words("what").folded(),
            reasonCategory().folded(),
            words("reason.text").folded()),
    /** They need help with it. */
    ASK_FOR_A_HAND("ask-for-a-hand", words("note"), field("of", Kind.SEVERAL_OR_NONE)),
    /** They say that they will. */
    ACCEPT("accept"),
    /** It was written down as they said it. */
    CONFIRM("confirm"),
    /** They say that they will not. */
    DECLINE("decline", words("reason"));

    @SuppressWarnings("ImmutableEnumChecker") // records of copies
    private final Declared declared;

    QuickStep(String door, Field... fields) {
        this.declared = new Declared(
                "/api/partnerships/{partnership}/commitments/{commitment}/" + door,
                List.of("mine.step." + door, "step." + door, "step"),
                List.of(fields));
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
