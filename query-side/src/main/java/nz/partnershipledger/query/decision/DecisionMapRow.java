package nz.partnershipledger.query.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.decision.DecisionMapDrawn;

/**
 * Who someone feels decides, as they drew it.
 *
 * @param map the map
 * @param partnership where
 * @param person whose it is
 * @param areas who decides in each area that they spoke of
 * @param confirmed whether they drew it themselves, or have confirmed it
 * @param drawnOn the day it was drawn
 * @param entry the position of the entry that says so
 */
public record DecisionMapRow(
        DecisionMapId map,
        PartnershipId partnership,
        PersonId person,
        Map<DecisionArea, Decider> areas,
        boolean confirmed,
        LocalDate drawnOn,
        long entry) {
    /** Keeps its own copy of the areas. */
    public DecisionMapRow {
        areas = Map.copyOf(areas);
    }

    static DecisionMapRow drawn(DecisionMapDrawn drawn, long at) {
        return new DecisionMapRow(
                drawn.map(), drawn.partnership(), drawn.by(), drawn.areas(), drawn.confirmed(), drawn.on(), at);
    }

    DecisionMapRow nowConfirmed() {
        return new DecisionMapRow(map, partnership, person, areas, true, drawnOn, entry);
    }

    /** Each person's latest map: by its day, and of one day by the order of recording. */
    static List<DecisionMapRow> latest(Collection<DecisionMapRow> maps) {
        Map<PersonId, DecisionMapRow> latest = new LinkedHashMap<>();
        maps.stream()
                .sorted(Comparator.comparing(DecisionMapRow::drawnOn).thenComparingLong(DecisionMapRow::entry))
                .forEach(it -> latest.put(it.person(), it));
        return latest.values().stream()
                .sorted(Comparator.comparingLong(DecisionMapRow::entry))
                .toList();
    }
}
