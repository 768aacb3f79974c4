package nz.partnershipledger.events.decision;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Begins;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.OwnWord;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Somebody proposed something to decide.
 *
 * @param question what is to be decided
 * @param proposal what is proposed
 * @param neededBy who needs to be part of deciding it, as far as that was said
 * @param origin what it sprang from
 */
@Stored(name = "decision-proposed", revision = 1)
public record DecisionProposed(
        PartnershipId partnership,
        DecisionId decision,
        PersonalText question,
        PersonalText proposal,
        PersonId proposedBy,
        @Nullable DecisionArea area,
        Set<PersonId> neededBy,
        Origin origin,
        LocalDate on)
        implements MatterEvent, Begins, OwnWord {
    @Override
    public Set<PersonId> binds() {
        return Set.of(proposedBy);
    }

    @Override
    public @Nullable HuiId hui() {
        return origin.hui();
    }
}
