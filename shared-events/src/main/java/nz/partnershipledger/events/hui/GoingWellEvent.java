package nz.partnershipledger.events.hui;

import nz.partnershipledger.events.GoingWellId;

/** A fact about one thing that is going well. */
public sealed interface GoingWellEvent extends HuiEvent permits GoingWellNoted, GoingWellSentHome {
    /** What is going well. */
    GoingWellId goingWell();

    @Override
    default GoingWellId thing() {
        return goingWell();
    }
}
