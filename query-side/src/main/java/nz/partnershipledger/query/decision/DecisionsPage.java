package nz.partnershipledger.query.decision;

import java.util.Arrays;
import java.util.List;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.State;
import nz.partnershipledger.query.page.Whole;

/**
 * The page of what a partnership was to decide.
 *
 * @param whole the partnership
 * @param said says people and texts
 * @param matters the matters, the latest first
 * @param plan how the plan was amended, the latest first
 */
record DecisionsPage(Whole whole, Said said, Page<DecisionAnswer> matters, Page<PlanAmendmentAnswer> plan) {
    /** The areas in which someone decides. */
    public List<DecisionArea> areas() {
        return Arrays.asList(DecisionArea.values());
    }

    /** Where a matter stands, in words. */
    public State state(DecisionAnswer matter) {
        return DecisionPage.state(matter, said);
    }
}
