package nz.partnershipledger.command.decision;

import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/** Something asked about who decides, and how. */
public sealed interface DecisionCommand extends PartnershipCommand
        permits ProposeDecision, AboutAMatter, DrawDecisionMap, ConfirmDecisionMap, AmendPlan {
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
