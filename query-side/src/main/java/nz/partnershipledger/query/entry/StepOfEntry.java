package nz.partnershipledger.query.entry;

import static nz.partnershipledger.query.page.Field.field;
import static nz.partnershipledger.query.page.Field.on;
import static nz.partnershipledger.query.page.Field.person;
import static nz.partnershipledger.query.page.Field.readers;
import static nz.partnershipledger.query.page.Field.words;

import java.util.List;
import nz.partnershipledger.query.page.Field;
import nz.partnershipledger.query.page.Field.Kind;
import nz.partnershipledger.query.page.Step;

/** What may be said of an entry. */
public enum StepOfEntry implements Step {
    /** Someone whom it concerns says something of it. */
    REPLY("entries/{position}/reply", "reply", words("text")),
    /** Whose word it is lets more people read it. */
    WIDEN("entries/{position}/widen", "entry.widen", readers()),
    /** Who keeps it to themselves lets others read it. */
    SHARE("entries/{position}/widen", "entry.share", readers()),
    /** Someone whom it binds says that it is so. */
    CONFIRM("entries/{position}/confirm", "entry.confirm", words("text").folded()),
    /** Someone whom it binds says that it is not so. */
    NOT_SO("entries/{position}/not-so", "entry.not-so", words("text").folded()),
    /** It was read back to someone who has no account. */
    READ_BACK("entries/{position}/read-back", "entry.read-back", person("to"), on()),
    /** Who promised it wants what another asked for. */
    AGREE("entries/{position}/confirm", "entry.agree", words("text").folded()),
    /** Who promised it wants it to stay as it is. */
    NOT_AGREE("entries/{position}/not-so", "entry.not-agree", words("text").folded()),
    /** Someone who was asked takes a promise on. */
    TAKE_ON("commitments/{commitment}/accept", "entry.take-on", words("reason").folded()),
    /** Someone who was asked does not. */
    NOT_TAKE_ON(
            "commitments/{commitment}/decline",
            "entry.not-take-on",
            words("reason").folded()),
    /** For whom it was done says that they saw it, perhaps with thanks. */
    SAW_IT("entries/{position}/confirm", "entry.saw-it", words("text").folded()),
    /** The same, with thanks. */
    THANK("entries/{position}/confirm", "entry.thank", words("text")),
    /** For whom it is said to be done sees it differently. */
    NOT_WHAT_I_SEE(
            "commitments/{commitment}/dispute",
            "entry.not-what-i-see",
            words("text").folded()),
    /** Someone who was asked says how they can help. */
    GIVE_A_HAND("entries/{position}/reply", "entry.hand", words("text")),
    /** Someone sees it as it was guessed. */
    MY_VIEW("disagreements/{disagreement}/guesses/{guess}/confirm", "entry.my-view"),
    /** Someone does not. */
    NOT_MY_VIEW("disagreements/{disagreement}/guesses/{guess}/decline", "entry.not-my-view"),
    /** All of these, taken from minutes, are one's own. */
    MINE("entries/confirm", "entry.mine", field("entries", Kind.ENTRIES)),
    /** None of these is. */
    NOT_MINE("entries/not-so", "entry.not-mine", field("entries", Kind.ENTRIES)),
    /** One who is said to have agreed did not. */
    DID_NOT_AGREE(
            "commitments/{commitment}/did-not-agree", "step.did-not-agree", field("entry", Kind.NUMBER), words("text")),
    /** Everybody may read the reason. */
    SHARE_REASON("commitments/{commitment}/share-reason", "step.share-reason", field("entry", Kind.NUMBER));

    @SuppressWarnings("ImmutableEnumChecker") // records of copies
    private final Declared declared;

    StepOfEntry(String door, String words, Field... fields) {
        this.declared = new Declared("/api/partnerships/{partnership}/" + door, List.of(words), List.of(fields));
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
