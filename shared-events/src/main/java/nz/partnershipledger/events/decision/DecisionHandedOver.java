package nz.partnershipledger.events.decision;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * The decision was left to others, power included.
 *
 * @param to who decides it now, at least one
 */
@Stored(name = "decision-handed-over", revision = 1)
public record DecisionHandedOver(
        PartnershipId partnership,
        DecisionId decision,
        Set<PersonId> to,
        @Nullable PersonalText text,
        PersonId by,
        LocalDate on)
        implements MatterEvent, Binds {
    @Override
    public Set<PersonId> binds() {
        return to;
    }
}
