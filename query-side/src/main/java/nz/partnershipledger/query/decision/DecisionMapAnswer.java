package nz.partnershipledger.query.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;

/**
 * Who someone feels decides.
 *
 * @param id the map
 * @param partnership the partnership
 * @param by whose it is
 * @param areas who decides in each area that they spoke of
 * @param confirmed whether they drew it themselves, or have confirmed it
 * @param on the day it was drawn
 * @param latest whether it is the latest of this person
 */
public record DecisionMapAnswer(
        DecisionMapId id,
        PartnershipId partnership,
        PersonId by,
        Map<DecisionArea, Decider> areas,
        boolean confirmed,
        LocalDate on,
        boolean latest) {
    /** Keeps its own copy of the areas. */
    public DecisionMapAnswer {
        areas = Map.copyOf(areas);
    }

    static DecisionMapAnswer of(DecisionMapRow it, Collection<DecisionMapRow> latest) {
        return new DecisionMapAnswer(
                it.map(), it.partnership(), it.person(), it.areas(), it.confirmed(), it.drawnOn(), latest.contains(it));
    }
}
