package nz.partnershipledger.query.decision;

import java.time.LocalDate;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.decision.PlanAmended;

/**
 * A change to the plan.
 *
 * @param entry the position of the entry that says so
 * @param partnership whose plan
 * @param text what was changed, sealed
 * @param person who changed it
 * @param confirmed whether they said so themselves
 * @param amendedOn the day they did
 */
public record PlanAmendmentRow(
        long entry,
        PartnershipId partnership,
        PersonalText text,
        PersonId person,
        boolean confirmed,
        LocalDate amendedOn) {
    static PlanAmendmentRow of(PlanAmended amended, long at) {
        return new PlanAmendmentRow(
                at, amended.partnership(), amended.text(), amended.by(), amended.confirmed(), amended.on());
    }
}
