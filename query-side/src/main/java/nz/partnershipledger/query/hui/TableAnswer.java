package nz.partnershipledger.query.hui;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.events.AgendaItemId;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.Coming;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.list.Text;
import org.jspecify.annotations.Nullable;

/**
 * What lies on the table at a hui: but for the answers, all that someone who is no partner is shown while they write its minutes.
 *
 * @param hui the hui
 * @param state how far it is
 * @param agenda the items, in the order in which they were added
 * @param present who is present; until that is recorded, the partners, who are expected
 * @param presenceRecorded whether it is recorded who came
 * @param answers what each said to being asked to the hui, as far as they said something; null to who is no partner
 * @param promises the promises of the partnership that are still to come, those due first at the top
 */
public record TableAnswer(
        HuiId hui,
        HuiState state,
        List<Item> agenda,
        List<Named> present,
        boolean presenceRecorded,
        @Nullable List<Answered> answers,
        List<Promised> promises) {
    /** Keeps its own copies. */
    public TableAnswer {
        agenda = List.copyOf(agenda);
        present = List.copyOf(present);
        answers = answers == null ? null : List.copyOf(answers);
        promises = List.copyOf(promises);
    }

    /** An item of the agenda: which, in which part, and what it is about. */
    public record Item(
            AgendaItemId id, AgendaPart part, @Nullable Text text) {}

    /**
     * Someone, by name.
     *
     * @param person who
     * @param name what they are called; null where nobody knows
     */
    public record Named(PersonId person, @Nullable Object name) {}

    /**
     * What somebody said to being asked to the hui.
     *
     * @param who who
     * @param answer whether they can come
     * @param text what they said with it
     */
    public record Answered(
            Named who, Coming answer, @Nullable Text text) {}

    /**
     * A promise that is still to come.
     *
     * @param commitment the promise
     * @param what what was promised
     * @param who who promised it
     * @param due the day by which, if there is one
     */
    public record Promised(
            CommitmentId commitment,
            Text what,
            Named who,
            @Nullable LocalDate due) {}
}
