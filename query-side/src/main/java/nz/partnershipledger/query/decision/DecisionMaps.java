package nz.partnershipledger.query.decision;

import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.decision.DecisionMapConfirmed;
import nz.partnershipledger.events.decision.DecisionMapDrawn;
import nz.partnershipledger.events.decision.MapEvent;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;

/** The view of decision maps: one row for each that was drawn. */
public final class DecisionMaps extends Fold<DecisionMapRow> {
    /** Hears who people feel decides. */
    public DecisionMaps() {
        super("decision_maps", DecisionMapRow.class, DecisionMapRow::map, "map");
        hears(MapEvent.class, it -> rowsOf(it.map().value()), DecisionMaps::drawn);
    }

    private static void drawn(Recorded<MapEvent> recorded, Rows<DecisionMapRow> rows) {
        switch (recorded.event()) {
            case DecisionMapDrawn it -> rows.add(DecisionMapRow.drawn(it, recorded.position()));
            case DecisionMapConfirmed it -> rows.change(it.map(), DecisionMapRow::nowConfirmed);
        }
    }
}
