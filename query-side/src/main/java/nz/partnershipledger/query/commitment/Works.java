package nz.partnershipledger.query.commitment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.commitment.WorkEvent;
import nz.partnershipledger.events.commitment.WorkEvent.ThanksTakenBack;
import nz.partnershipledger.events.commitment.WorkEvent.WorkDone;
import nz.partnershipledger.events.commitment.WorkEvent.WorkId;
import nz.partnershipledger.events.commitment.WorkEvent.WorkThanked;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Lists;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.list.Text;
import org.jspecify.annotations.Nullable;

/** The view of work that nobody had promised: one row for each piece of it. */
public final class Works extends Fold<Works.WorkRow> {
    /** Hears what was done, and the thanks for it. */
    public Works() {
        super("works", WorkRow.class, WorkRow::work, "work");
        hears(WorkEvent.class, it -> rowsOf(it.work().value()), Works::heard);
    }

    private static void heard(Recorded<WorkEvent> recorded, Rows<WorkRow> rows) {
        switch (recorded.event()) {
            case WorkDone it -> rows.add(WorkRow.of(it, recorded));
            case WorkThanked it -> rows.changeIfThere(it.work(), row -> row.thanked(it.by(), recorded.position()));
            case ThanksTakenBack it ->
                rows.changeIfThere(it.work(), row -> row.takenBack(it.by(), recorded.position()));
        }
    }

    /**
     * A piece of work, told as in {@link WorkAnswer}.
     *
     * @param thankedBy who thanked for it, and did not take that back
     * @param takenBackBy who did
     * @param events the positions of its entries
     */
    public record WorkRow(
            WorkId work,
            PartnershipId partnership,
            PersonalText what,
            PersonId doneBy,
            @Nullable PersonId owedTo,
            boolean confirmed,
            LocalDate doneOn,
            PersonId recordedBy,
            List<PersonId> thankedBy,
            List<PersonId> takenBackBy,
            List<Long> events) {
        /** Keeps its own copies. */
        public WorkRow {
            thankedBy = List.copyOf(thankedBy);
            takenBackBy = List.copyOf(takenBackBy);
            events = List.copyOf(events);
        }

        private static WorkRow of(WorkDone it, Recorded<?> in) {
            return new WorkRow(
                    it.work(),
                    it.partnership(),
                    it.what(),
                    it.by(),
                    it.owedTo(),
                    it.confirmed(),
                    it.on(),
                    in.recorder(),
                    List.of(),
                    List.of(),
                    List.of(in.position()));
        }

        private WorkRow thanked(PersonId by, long position) {
            return now(Lists.plus(thankedBy, by), takenBackBy, position);
        }

        private WorkRow takenBack(PersonId by, long position) {
            List<PersonId> left =
                    thankedBy.stream().filter(it -> !it.equals(by)).toList();
            return now(left, Lists.plus(takenBackBy, by), position);
        }

        private WorkRow now(List<PersonId> thanks, List<PersonId> takenBack, long position) {
            return new WorkRow(
                    work,
                    partnership,
                    what,
                    doneBy,
                    owedTo,
                    confirmed,
                    doneOn,
                    recordedBy,
                    thanks,
                    takenBack,
                    Lists.plus(events, position));
        }
    }

    /**
     * A piece of work.
     *
     * @param what what was done: the words, or that and why they were removed
     * @param owedTo whom it was for, if it was for one person
     * @param confirmed whether who did it said so themselves, or has confirmed it
     * @param answers what they say of it, where another wrote it down
     * @param thankedBy who thanked for it, and did not take that back
     * @param thanksTakenBackBy who did
     * @param events the positions of the entries it is made of
     */
    public record WorkAnswer(
            WorkId id,
            Text what,
            PersonId by,
            @JsonProperty("for") @Nullable PersonId owedTo,
            boolean confirmed,
            List<EntryAnswer.Answered> answers,
            LocalDate on,
            PersonId recordedBy,
            List<PersonId> thankedBy,
            List<PersonId> thanksTakenBackBy,
            List<Long> events) {
        /** Keeps its own copies. */
        public WorkAnswer {
            answers = List.copyOf(answers);
            thankedBy = List.copyOf(thankedBy);
            thanksTakenBackBy = List.copyOf(thanksTakenBackBy);
            events = List.copyOf(events);
        }

        boolean mayBeThankedForBy(PersonId person) {
            return !by.equals(person)
                    && (owedTo == null || owedTo.equals(person))
                    && !thankedBy.contains(person)
                    && !thanksTakenBackBy.contains(person);
        }

        static WorkAnswer of(WorkRow it, AnswersReading said) {
            long entry = it.events().getFirst();
            return new WorkAnswer(
                    it.work(),
                    Text.in(it.partnership(), it.what()),
                    it.doneBy(),
                    it.owedTo(),
                    said.isTheirs(entry, it.confirmed()),
                    said.of(entry),
                    it.doneOn(),
                    it.recordedBy(),
                    it.thankedBy(),
                    it.takenBackBy(),
                    it.events());
        }
    }
}
