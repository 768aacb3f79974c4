package nz.partnershipledger.query.partnership.overview;

import static nz.partnershipledger.query.page.Field.choice;
import static nz.partnershipledger.query.page.Field.on;
import static nz.partnershipledger.query.page.Field.words;

import java.util.List;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.query.page.Field;
import nz.partnershipledger.query.page.Step;

/** What may be said in a moment of a promise that was taken from minutes. */
enum LookStep implements Step {
    /** It was done. */
    HAPPENED("commitments/{commitment}/keep", on()),
    /** It is to be talked about at the next hui. */
    TALK("hui/{hui}/agenda/items", choice("part", "agenda", AgendaPart.FEEDBACK), words("text")),
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
