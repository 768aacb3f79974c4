package nz.partnershipledger.query.decision;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.list.Text;

/**
 * A change to the plan.
 *
 * @param position the position of the entry that says so
 * @param text what was changed: the words, or that and why they were removed
 * @param by who changed it
 * @param confirmed whether they said so themselves, or have confirmed it
 * @param answers what they say of it, where another wrote it down
 * @param on the day they did
 */
public record PlanAmendmentAnswer(
        long position, Text text, PersonId by, boolean confirmed, List<EntryAnswer.Answered> answers, LocalDate on) {
    /** Keeps its own copy of the answers. */
    public PlanAmendmentAnswer {
        answers = List.copyOf(answers);
    }

    static PlanAmendmentAnswer of(PlanAmendmentRow it, AnswersReading said) {
        return new PlanAmendmentAnswer(
                it.entry(),
                Text.in(it.partnership(), it.text()),
                it.person(),
                said.isTheirs(it.entry(), it.confirmed()),
                said.of(it.entry()),
                it.amendedOn());
    }
}
