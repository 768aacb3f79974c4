package nz.partnershipledger.query.hui;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.list.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that is going well.
 *
 * @param id which thing
 * @param partnership where
 * @param text what is going well: the words, or that and why they were removed
 * @param hui the hui at which it was said, if it was at one
 * @param by who said so
 * @param confirmed whether they said so themselves, or have confirmed it
 * @param answers what they say of it
 * @param on the day it was said
 * @param recordedBy who wrote it down
 * @param sentHome each time that it was sent home
 * @param events the positions of the entries it is made of
 */
public record GoingWellAnswer(
        GoingWellId id,
        PartnershipId partnership,
        Text text,
        @Nullable HuiId hui,
        PersonId by,
        boolean confirmed,
        List<EntryAnswer.Answered> answers,
        LocalDate on,
        PersonId recordedBy,
        List<GoingWellRow.SentHome> sentHome,
        List<Long> events) {
    /** Keeps its own copies. */
    public GoingWellAnswer {
        sentHome = List.copyOf(sentHome);
        answers = List.copyOf(answers);
        events = List.copyOf(events);
    }

    static GoingWellAnswer of(GoingWellRow it, AnswersReading said) {
        return new GoingWellAnswer(
                it.goingWell(),
                it.partnership(),
                Text.in(it.partnership(), it.text()),
                it.hui(),
                it.saidBy(),
                said.isTheirs(it.events().getFirst(), it.confirmed()),
                said.of(it.events().getFirst()),
                it.notedOn(),
                it.recordedBy(),
                it.sentHome(),
                it.events());
    }
}
