package nz.partnershipledger.query.hui;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.list.Text;
import org.jspecify.annotations.Nullable;

/**
 * A difficulty. It is about the situation, never about a person.
 *
 * @param id which difficulty
 * @param partnership where
 * @param text what is difficult: the words, or that and why they were removed
 * @param hui the hui at which it was named, if it was at one
 * @param by who named it
 * @param confirmed whether they said so themselves, or have confirmed it
 * @param answers what they say of it
 * @param on the day it was named
 * @param recordedBy who wrote it down
 * @param events the position of the entry that it is made of
 */
public record DifficultyAnswer(
        DifficultyId id,
        PartnershipId partnership,
        Text text,
        @Nullable HuiId hui,
        PersonId by,
        boolean confirmed,
        List<EntryAnswer.Answered> answers,
        LocalDate on,
        PersonId recordedBy,
        List<Long> events) {
    /** Keeps its own copy of the positions. */
    public DifficultyAnswer {
        answers = List.copyOf(answers);
        events = List.copyOf(events);
    }

    static DifficultyAnswer of(DifficultyRow it, AnswersReading said) {
        return new DifficultyAnswer(
                it.difficulty(),
                it.partnership(),
                Text.in(it.partnership(), it.text()),
                it.hui(),
                it.saidBy(),
                said.isTheirs(it.entry(), it.confirmed()),
                said.of(it.entry()),
                it.namedOn(),
                it.recordedBy(),
                List.of(it.entry()));
    }
}
