package nz.partnershipledger.events.decision;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.People;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A decision was looked at again.
 *
 * @param text what they found; never null where it is changed or reversed
 * @param agreedBy who is said to have agreed
 */
@Stored(name = "decision-reviewed", revision = 2)
public record DecisionReviewed(
        PartnershipId partnership,
        DecisionId decision,
        Finding finding,
        @Nullable PersonalText text,
        PersonId by,
        Set<PersonId> agreedBy,
        LocalDate on)
        implements MatterEvent, Binds {
    @Override
    public Set<PersonId> binds() {
        return People.of(agreedBy, by);
    }
}
