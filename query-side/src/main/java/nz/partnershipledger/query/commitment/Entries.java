package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.entry.EntryReadBack;
import nz.partnershipledger.query.base.Lists;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a promise.
 *
 * @param lookedAt whether somebody wrote one down or said something of it; what was taken from a file of minutes alone, nobody has looked at yet
 * @param wholeFor who may read all of them; null for every partner. Others see the promise as if the rest had not been recorded
 * @param events their positions
 * @param readBack which of them were read back to those whom they bind, the latest last
 */
public record Entries(boolean lookedAt, @Nullable Set<PersonId> wholeFor, List<Long> events, List<ReadTo> readBack) {
    /** Keeps its own copies. */
    public Entries {
        wholeFor = wholeFor == null ? null : Set.copyOf(wholeFor);
        events = List.copyOf(events);
        readBack = List.copyOf(readBack);
    }

    /**
     * That an entry was read back to somebody without an account.
     *
     * @param entry its version
     * @param to who heard it
     * @param by who read it to them
     * @param on the day of that
     */
    public record ReadTo(long entry, PersonId to, PersonId by, LocalDate on) {}

    /** One more. */
    Entries with(long position) {
        return new Entries(lookedAt, wholeFor, Lists.plus(events, position), readBack);
    }

    /** Read by these; null for every partner. */
    Entries readBy(@Nullable Set<PersonId> readers) {
        return new Entries(lookedAt, both(wholeFor, readers), events, readBack);
    }

    Entries lookedAtNow() {
        return new Entries(true, wholeFor, events, readBack);
    }

    Entries readBack(EntryReadBack it) {
        return new Entries(
                lookedAt, wholeFor, events, Lists.plus(readBack, new ReadTo(it.entry(), it.to(), it.by(), it.on())));
    }

    /** The next holder heard none of them. */
    Entries takenOver() {
        return new Entries(lookedAt, wholeFor, events, List.of());
    }

    private static @Nullable Set<PersonId> both(@Nullable Set<PersonId> some, @Nullable Set<PersonId> others) {
        if (some == null || others == null) {
            return some == null ? others : some;
        }
        Set<PersonId> both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }
}
