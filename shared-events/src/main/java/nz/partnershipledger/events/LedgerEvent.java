package nz.partnershipledger.events;

import java.util.Set;
import java.util.stream.Collectors;
import nz.partnershipledger.events.person.PersonEvent;

/**
 * A fact that the ledger keeps. Every kind of fact is one record below this sealed interface, and carries {@link Stored}.
 *
 * <p>A fact never changes once it is recorded. What was wrong is put right by a later fact.
 */
public sealed interface LedgerEvent permits PartnershipEvent, PersonEvent {
    /**
     * The people this fact names, its recorder not included; each of them may put a reply beside it. That is everyone who stands in it,
     * unless it says otherwise.
     */
    default Set<PersonId> named() {
        return Contents.of(this, PersonId.class).collect(Collectors.toUnmodifiableSet());
    }
}
