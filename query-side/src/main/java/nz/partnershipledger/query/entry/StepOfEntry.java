package nz.partnershipledger.query.entry;

import static nz.partnershipledger.query.page.Field.field;
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
    /** Someone whom it binds says that it is so. */
    CONFIRM("entries/{position}/confirm", "entry.confirm", words("text").folded()),
    /** Someone whom it binds says that it is not so. */
    NOT_SO("entries/{position}/not-so", "entry.not-so", words("text").folded()),
    /** Who promised it wants what another asked for. */
    AGREE("entries/{position}/confirm", "entry.agree", words("text").folded()),
    /** Who promised it wants it to stay as it is. */
    NOT_AGREE("entries/{position}/not-so", "entry.not-agree", words("text").folded()),
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
