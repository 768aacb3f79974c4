package nz.partnershipledger.query.base;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;

/** Whom each entry of a history reaches: those whom it was marked for, or more where it was widened since. */
public final class Audiences {
    private final Map<Place, Audience> wider = new HashMap<>();

    /** An entry's place in its stream. */
    private record Place(StreamId stream, long version) {}

    /** What tells a word from all others of its stream. */
    private record Spoken(StreamId stream, Object word) {}

    private Audiences() {}

    /** Those of a history, each stream's entries in their own order. */
    public static Audiences in(Collection<Recorded<? extends LedgerEvent>> history) {
        Audiences audiences = new Audiences();
        for (Recorded<? extends LedgerEvent> it : history) {
            if (it.event() instanceof ForSome.Wider widened) {
                audiences.wider.put(new Place(it.stream(), widened.entry()), widened.audience());
            }
        }
        if (!audiences.wider.isEmpty()) {
            audiences.takeInWhatIsSaidOfThem(history);
        }
        return audiences;
    }

    private void takeInWhatIsSaidOfThem(Collection<Recorded<? extends LedgerEvent>> history) {
        Map<Spoken, Audience> reached = new HashMap<>();
        for (Recorded<? extends LedgerEvent> it : history) {
            if (it.event() instanceof ForSome.Word word) {
                reached.put(new Spoken(it.stream(), word.word()), of(it, word.audience()));
                reached.put(new Spoken(it.stream(), it.version()), of(it, word.audience()));
            } else if (it.event() instanceof ForSome said) {
                Audience now = reached.get(new Spoken(it.stream(), said.word()));
                if (now != null && said.audience().isWithin(now)) {
                    wider.put(new Place(it.stream(), it.version()), now);
                }
            }
        }
    }

    /** Whether this person is among those whom an entry reaches. */
    public boolean hold(Recorded<? extends LedgerEvent> entry, PartnershipEvent event, PersonId reader) {
        return of(entry, event.audience()).holds(reader);
    }

    /** Whether every partner reads an entry; what is no entry of a partnership, nobody keeps to some. */
    public boolean areEveryone(Recorded<? extends LedgerEvent> entry) {
        return !(entry.event() instanceof PartnershipEvent event)
                || of(entry, event.audience()).equals(Audience.PARTNERSHIP);
    }

    private Audience of(Recorded<?> entry, Audience marked) {
        return wider.getOrDefault(new Place(entry.stream(), entry.version()), marked);
    }
}
