package nz.partnershipledger.query.disagreement;

import nz.partnershipledger.query.entry.AnswersInWords;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.State;
import nz.partnershipledger.query.page.Whole;
import org.jspecify.annotations.Nullable;

/**
 * The page of what is seen differently in a partnership.
 *
 * @param whole the partnership
 * @param said says people and texts
 * @param differences the differences, the latest first
 */
record DisagreementsPage(Whole whole, Said said, Page<DisagreementAnswer> differences) {
    /** How a difference is named. */
    public Form raise() {
        return Forms.of(whole, said.say())
                .then(Form.MADE)
                .fill(StepOfDisagreement.RAISE)
                .form();
    }

    /** What those say whom it binds by which a difference stands where it does; null where nothing does, or all of them have confirmed it. */
    public @Nullable String answered(DisagreementAnswer difference) {
        return difference
                .agreements()
                .reduce((earlier, later) -> later)
                .map(it -> AnswersInWords.unlessConfirmed(it.confirmed(), it.answers(), said))
                .orElse(null);
    }

    /** Where a difference stands, in words. */
    public State state(DisagreementAnswer difference) {
        return DisagreementWords.state(difference, said);
    }
}
