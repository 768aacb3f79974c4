package nz.partnershipledger.query.decision;

import nz.partnershipledger.events.decision.PlanAmended;
import nz.partnershipledger.query.base.Fold;

/** The view of how the plan was amended: one row for each time. */
public final class PlanAmendments extends Fold<PlanAmendmentRow> {
    /** Hears what is changed in plans. */
    public PlanAmendments() {
        super("plan_amendments", PlanAmendmentRow.class, PlanAmendmentRow::entry, "entry");
        hears(PlanAmended.class, (it, rows) -> rows.add(PlanAmendmentRow.of(it.event(), it.position())));
    }
}
