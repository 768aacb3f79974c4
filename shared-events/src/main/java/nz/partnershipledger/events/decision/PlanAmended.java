package nz.partnershipledger.events.decision;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.OwnWord;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import nz.partnershipledger.events.Thing;
import org.jspecify.annotations.Nullable;

/** Somebody amended the plan. */
@Stored(name = "plan-amended", revision = 1)
public record PlanAmended(PartnershipId partnership, PersonalText text, PersonId by, boolean confirmed, LocalDate on)
        implements DecisionEvent, OwnWord {
    @Override
    public Set<PersonId> binds() {
        return Set.of(by);
    }

    @Override
    public @Nullable Thing thing() {
        return null;
    }
}
