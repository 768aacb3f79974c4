package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/** Something asked about seeing things differently. */
public sealed interface DisagreementCommand extends PartnershipCommand
        permits RaiseDisagreement, AboutADifference, ExplainWord {
    /** Whose act it is, or null when it is the actor's own. */
    default @Nullable PersonId by() {
        return null;
    }

    @Override
    default PersonId speaker(PersonId actor) {
        PersonId by = by();
        return by == null ? actor : by;
    }
}
