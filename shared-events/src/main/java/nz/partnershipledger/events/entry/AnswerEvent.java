package nz.partnershipledger.events.entry;

import java.util.UUID;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** Somebody whom an entry binds said whether it is so. What they say last counts; all of it stays. */
public sealed interface AnswerEvent extends EntryEvent, ForSome permits EntryConfirmed, EntryNotSo {
    /** Who says so, always by themselves. */
    PersonId by();

    /** Whether it is so. */
    boolean confirms();

    /** What the entry is about; null where that is the partnership itself. */
    @Nullable
    UUID about();

    /** Their words beside it, if they wanted any. */
    @Nullable
    PersonalText text();

    /** It reaches those whom the entry reaches. */
    @Override
    default Object word() {
        return entry();
    }
}
