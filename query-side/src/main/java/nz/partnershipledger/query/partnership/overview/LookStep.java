package nz.partnershipledger.query.partnership.overview;

import static nz.partnershipledger.query.page.Field.field;
import static nz.partnershipledger.query.page.Field.on;

import java.util.List;
import nz.partnershipledger.query.page.Field;
import nz.partnershipledger.query.page.Field.Kind;
import nz.partnershipledger.query.page.Step;

/** What may be said in a moment of a promise that was taken from minutes. */
enum LookStep implements Step {
    /** It was done. */
    HAPPENED("commitments/{commitment}/keep", on()),
    /** It is to be talked about at the next hui. */
    TALK("hui/{hui}/agenda/items", field("part", Kind.KNOWN), field("text", Kind.KNOWN)),
    /** Nobody promised it. */
    NOT_A_PROMISE("commitments/{commitment}/withdraw");

    @SuppressWarnings("ImmutableEnumChecker") // records of copies
    private final Declared declared;

    LookStep(String door, Field... fields) {
        this.declared =
                new Declared("/api/partnerships/{partnership}/" + door, List.of("look." + id()), List.of(fields));
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
