package nz.partnershipledger.query.hui;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
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
 * @param confirmed whether they said so themselves
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
        LocalDate on,
        PersonId recordedBy,
        List<GoingWellRow.SentHome> sentHome,
        List<Long> events) {
    /** Keeps its own copies. */
    public GoingWellAnswer {
        sentHome = List.copyOf(sentHome);
        events = List.copyOf(events);
    }

    static GoingWellAnswer of(GoingWellRow it) {
        return new GoingWellAnswer(
                it.goingWell(),
                it.partnership(),
                Text.in(it.partnership(), it.text()),
                it.hui(),
                it.saidBy(),
                it.confirmed(),
                it.notedOn(),
                it.recordedBy(),
                it.sentHome(),
                it.events());
    }
}
