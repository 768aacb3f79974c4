package nz.partnershipledger.query.decision;

import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
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
    /** How something to decide is put forward. */
    public Form propose() {
        return Forms.of(whole, said.say())
                .then(Form.MADE)
                .fill(StepOfDecision.PROPOSE)
                .form();
    }

    /** How the plan becomes another. */
    public Form amend() {
        return Forms.of(whole, said.say()).form(StepOfDecision.AMEND, "plan");
    }

    /** Where a matter stands, in words. */
    public State state(DecisionAnswer matter) {
        return DecisionPage.state(matter, said);
    }
}
