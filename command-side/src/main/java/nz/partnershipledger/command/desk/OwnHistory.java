package nz.partnershipledger.command.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nz.partnershipledger.command.base.KeepPrivately;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.entry.EntryShared;
import nz.partnershipledger.store.LedgerEvents;

/**
 * The own history of whoever asks for something, as far as it is about one partnership: what they keep to themselves until they share it.
 *
 * @param asking who asks, and how
 * @param partnership which partnership
 * @param desk records
 * @param sealing opens and seals the texts of entries
 * @param events finds entries
 */
public record OwnHistory(
        Asking asking, PartnershipId partnership, CommandDesk desk, Sealing sealing, LedgerEvents events) {
    /**
     * An entry that stands there.
     *
     * @param event what it says
     * @param version its version there
     */
    public record Kept(PartnershipEvent event, long version) {}

    /** What they keep to themselves, and have not shared. */
    public List<Kept> kept() {
        List<Kept> kept = new ArrayList<>();
        for (Recorded<?> it : events.of(author())) {
            if (it.event() instanceof PartnershipEvent event
                    && event.partnership().equals(partnership)) {
                kept.add(new Kept(event, it.version()));
            }
        }
        kept.stream()
                .map(Kept::event)
                .filter(EntryShared.class::isInstance)
                .toList()
                .forEach(shared -> kept.removeIf(
                        it -> it.event().equals(shared) || it.version() == ((EntryShared) shared).entry()));
        return kept;
    }

    /** The same fact as the partnership's history is going to hold it: what its author wrote for themselves, sealed again. */
    public <E extends Record> E forOthers(E fact) {
        return sealing.again(fact, author(), partnership);
    }

    /**
     * Notes that these are shared. It is no answer to the request: if it fails, the request is sent again, and finds what it has said again.
     *
     * @param about what they are about
     */
    public void share(List<Kept> entries, UUID about, LocalDate on) {
        List<PartnershipEvent> shared = entries.stream()
                .<PartnershipEvent>map(it -> new EntryShared(partnership, it.version(), about, author(), on))
                .toList();
        desk.change(
                asking.withoutKey().withoutVersion(),
                null,
                new KeepPrivately(author(), () -> shared),
                author().value());
    }

    private PersonId author() {
        return asking.acting().person();
    }
}
