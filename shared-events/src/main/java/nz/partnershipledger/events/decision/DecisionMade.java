package nz.partnershipledger.events.decision;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * It was decided.
 *
 * @param decidedBy who decided, at least one
 * @param about whom it is about, who may be others than those who decided
 * @param outcome what was decided
 * @param reviewOn the day on which they look at it again, if they named one
 */
@Stored(name = "decision-made", revision = 2)
public record DecisionMade(
        PartnershipId partnership,
        DecisionId decision,
        DecidedHow how,
        Set<PersonId> decidedBy,
        Set<PersonId> about,
        PersonalText outcome,
        @Nullable LocalDate reviewOn,
        LocalDate on)
        implements MatterEvent, Binds {
    @Override
    public Set<PersonId> binds() {
        return decidedBy;
    }
}
