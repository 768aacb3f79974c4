package nz.partnershipledger.query.disagreement;

import java.util.Arrays;
import java.util.List;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.State;
import nz.partnershipledger.query.page.Whole;

/**
 * The page of what is seen differently in a partnership.
 *
 * @param whole the partnership
 * @param said says people and texts
 * @param differences the differences, the latest first
 */
record DisagreementsPage(Whole whole, Said said, Page<DisagreementAnswer> differences) {
    /** What a difference may be about. */
    public List<DisagreementAbout> abouts() {
        return Arrays.asList(DisagreementAbout.values());
    }

    /** Where a difference stands, in words. */
    public State state(DisagreementAnswer difference) {
        return DisagreementPage.state(difference, said);
    }
}
