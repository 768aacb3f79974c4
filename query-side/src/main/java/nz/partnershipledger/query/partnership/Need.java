package nz.partnershipledger.query.partnership;

import java.util.ArrayList;
import java.util.List;

/** What a partnership needs from its people, as far as its promises and differences tell. */
public enum Need {
    /** A promise is overdue: it needs a kōrero. */
    KORERO,
    /** Someone was asked to promise something and has not answered. */
    ANSWER,
    /** Something was written down for someone who has not confirmed it. */
    CONFIRMATION,
    /** The day has come to go back to a difference that was left standing. */
    REVISIT,
    /** Someone whom it binds says that its label, its tier, its facilitator or the element in focus is not so. */
    NOT_SO;

    static List<Need> of(PartnershipRow row, Promises.Counts counts, Differences.Counts differences) {
        List<Need> needs = new ArrayList<>();
        if (counts.overdue() > 0) {
            needs.add(KORERO);
        }
        if (counts.proposed() > 0) {
            needs.add(ANSWER);
        }
        if (counts.unconfirmed() > 0) {
            needs.add(CONFIRMATION);
        }
        if (differences.toRevisit() > 0) {
            needs.add(REVISIT);
        }
        if (row.isSaidNotToBeSo()) {
            needs.add(NOT_SO);
        }
        return needs;
    }
}
