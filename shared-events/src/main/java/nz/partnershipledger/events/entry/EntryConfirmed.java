package nz.partnershipledger.events.entry;

import java.time.LocalDate;
import java.util.UUID;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom an entry binds says: that is so. It reaches those whom the entry reaches.
 *
 * @param about what the entry is about; null where that is the partnership itself
 * @param text their words beside it, if they want any
 */
@Stored(name = "entry-confirmed", revision = 1)
public record EntryConfirmed(
        PartnershipId partnership,
        long entry,
        @Nullable UUID about,
        PersonId by,
        @Nullable PersonalText text,
        LocalDate on,
        Audience audience)
        implements AnswerEvent {
    @Override
    public boolean confirms() {
        return true;
    }
}
