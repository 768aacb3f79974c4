package nz.partnershipledger.command.decision;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.decision.DecisionMapConfirmed;
import nz.partnershipledger.events.decision.DecisionMapDrawn;
import nz.partnershipledger.events.decision.MapEvent;

/**
 * What the rules need to know of one decision map.
 *
 * @param id which map
 * @param whose whose view it is
 * @param confirmed whether they drew or confirmed it themselves
 * @param on the day it was drawn
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record DrawnMap(DecisionMapId id, PersonId whose, boolean confirmed, LocalDate on) {
    static DrawnMap begun(DecisionMapDrawn drawn) {
        return new DrawnMap(drawn.map(), drawn.by(), drawn.confirmed(), drawn.on());
    }

    /** The map after this has happened. */
    DrawnMap after(MapEvent event) {
        return switch (event) {
            case DecisionMapDrawn drawn -> begun(drawn);
            case DecisionMapConfirmed _ -> new DrawnMap(id, whose, true, on);
        };
    }
}
