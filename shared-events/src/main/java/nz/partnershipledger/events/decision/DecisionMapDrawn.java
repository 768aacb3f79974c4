package nz.partnershipledger.events.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.Begins;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.OwnWord;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;

/**
 * Somebody drew who they feel decides. It takes the place of the map that they drew before.
 *
 * @param areas who decides in each area that they spoke of
 * @param confirmed whether they drew it themselves
 */
@Stored(name = "decision-map-drawn", revision = 1)
public record DecisionMapDrawn(
        PartnershipId partnership,
        DecisionMapId map,
        PersonId by,
        Map<DecisionArea, Decider> areas,
        boolean confirmed,
        LocalDate on)
        implements MapEvent, Begins, OwnWord {
    @Override
    public Set<PersonId> binds() {
        return Set.of(by);
    }
}
