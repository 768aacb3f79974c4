package nz.partnershipledger.query.hui;

import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.hui.GoingWellEvent;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.GoingWellSentHome;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;

/** The view of what is going well: one row for each thing. */
public final class GoingWell extends Fold<GoingWellRow> {
    /** Hears what goes well. */
    public GoingWell() {
        super("going_well", GoingWellRow.class, GoingWellRow::goingWell, "goingWell");
        hears(GoingWellEvent.class, it -> rowsOf(it.goingWell().value()), GoingWell::noted);
    }

    private static void noted(Recorded<GoingWellEvent> recorded, Rows<GoingWellRow> rows) {
        switch (recorded.event()) {
            case GoingWellNoted it -> rows.add(GoingWellRow.of(it, recorded));
            case GoingWellSentHome it ->
                rows.changeIfThere(it.goingWell(), row -> row.sentHome(it, recorded.position()));
        }
    }
}
