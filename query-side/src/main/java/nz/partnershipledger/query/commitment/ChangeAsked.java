package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.commitment.ChangeAskedFor.Change;
import org.jspecify.annotations.Nullable;

/**
 * A change of a promise that waits for its promiser's word.
 *
 * @param entry the position of the entry that asks for it
 * @param version the version of that entry
 * @param change what is asked for
 * @param by who asks
 * @param on since when
 * @param due the other day, if one is asked for
 * @param dueAtHui the hui at which it would be due
 * @param to to whom it would be handed over
 */
public record ChangeAsked(
        long entry,
        long version,
        Change change,
        PersonId by,
        LocalDate on,
        @Nullable LocalDate due,
        @Nullable HuiId dueAtHui,
        @Nullable PersonId to) {
    static ChangeAsked of(ChangeAskedFor asked, Recorded<?> recorded) {
        return new ChangeAsked(
                recorded.position(),
                recorded.version(),
                asked.change(),
                asked.by(),
                asked.on(),
                asked.due(),
                asked.dueAtHui(),
                asked.to());
    }
}
