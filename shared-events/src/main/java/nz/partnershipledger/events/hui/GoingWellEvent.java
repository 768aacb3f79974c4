package nz.partnershipledger.events.hui;

import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.GoingWellId;

/** A fact about one thing that is going well. */
public sealed interface GoingWellEvent extends HuiEvent, ForSome permits GoingWellNoted, GoingWellSentHome {
    /** What is going well. */
    GoingWellId goingWell();

    @Override
    default GoingWellId thing() {
        return goingWell();
    }

    @Override
    Audience audience();

    @Override
    default Object word() {
        return goingWell();
    }
}
