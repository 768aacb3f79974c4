package nz.partnershipledger.query.decision;

import java.time.LocalDate;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.list.Text;

/**
 * A change to the plan.
 *
 * @param position the position of the entry that says so
 * @param text what was changed: the words, or that and why they were removed
 * @param by who changed it
 * @param confirmed whether they said so themselves
 * @param on the day they did
 */
public record PlanAmendmentAnswer(long position, Text text, PersonId by, boolean confirmed, LocalDate on) {
    static PlanAmendmentAnswer of(PlanAmendmentRow it) {
        return new PlanAmendmentAnswer(
                it.entry(), Text.in(it.partnership(), it.text()), it.person(), it.confirmed(), it.amendedOn());
    }
}
