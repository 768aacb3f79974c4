package nz.partnershipledger.command.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.person.PersonRegistered;
import nz.partnershipledger.events.person.PersonRenamed;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.Opened;
import nz.partnershipledger.store.SealedTexts;

/** What people are called now; opened to find who is meant by a name, and never kept. */
public final class NamesOfPeople {
    private final LedgerEvents events;
    private final SealedTexts texts;

    /** Finds them in this ledger. */
    public NamesOfPeople(LedgerEvents events, SealedTexts texts) {
        this.events = events;
        this.texts = texts;
    }

    /** What these people are called now; without those who are not known, or whose name was removed. */
    public Map<PersonId, String> of(Collection<PersonId> people) {
        Map<PersonId, SealedTexts.Placed> sealed = new HashMap<>();
        events.ofAll(people).forEach(recorded -> {
            switch (recorded.event()) {
                case PersonRegistered it ->
                    sealed.put(it.person(), new SealedTexts.Placed(recorded.stream(), it.name()));
                case PersonRenamed it -> sealed.put(it.person(), new SealedTexts.Placed(recorded.stream(), it.name()));
                case PartnershipEvent _ -> {}
            }
        });
        var opened = texts.open(sealed.values());
        Map<PersonId, String> names = new HashMap<>();
        sealed.forEach((person, placed) -> {
            if (opened.get(placed.text().text()) instanceof Opened.Words words) {
                names.put(person, words.words());
            }
        });
        return names;
    }
}
