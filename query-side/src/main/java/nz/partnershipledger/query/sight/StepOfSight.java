package nz.partnershipledger.query.sight;

import java.util.List;
import nz.partnershipledger.query.page.Step;

/** What becomes of a pause of somebody's sight. */
enum StepOfSight implements Step {
    /** A practice leader lets it hold. */
    CONFIRM_PAUSE("/confirm", "paused.confirm"),
    /** They read again. */
    END_PAUSE("/end", "paused.end");

    private static final String DOOR = "/api/partnerships/{partnership}/partners/{person}/pause";

    @SuppressWarnings("ImmutableEnumChecker") // records of copies
    private final Declared declared;

    StepOfSight(String door, String words) {
        declared = new Declared(DOOR + door, List.of(words), List.of());
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
