package nz.partnershipledger.query.person;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.events.person.PersonRegistered;
import nz.partnershipledger.events.person.PersonRenamed;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.store.LedgerEvents;

/** What someone was ever called, and who recorded it: told to themselves, and to nobody else. */
public final class NamesGiven {
    private final LedgerEvents ledger;
    private final Opening opening;

    NamesGiven(QueryStore query, Opening opening) {
        this.ledger = query.events();
        this.opening = opening;
    }

    /**
     * A name that someone was given.
     *
     * @param by who recorded it
     */
    public record Given(Text name, PersonId by, Instant at) {}

    /** Those of the reader, the first first. */
    public List<Given> to(Actor reader) {
        return opening.open(
                reader,
                ledger.of(reader.person()).stream()
                        .flatMap(it -> it.event() instanceof PersonEvent named
                                ? Stream.of(new Given(Text.in(reader.person(), nameIn(named)), it.recorder(), it.at()))
                                : Stream.empty())
                        .toList());
    }

    private static PersonalText nameIn(PersonEvent event) {
        return switch (event) {
            case PersonRegistered it -> it.name();
            case PersonRenamed it -> it.name();
        };
    }
}
