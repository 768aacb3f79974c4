package nz.partnershipledger.command.desk;

import java.time.InstantSource;
import java.util.List;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.doors.account.KnownPeople;
import nz.partnershipledger.doors.account.WhoStandsBy;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.store.LedgerEvents;

/** Whom the ledger knows: those who have a history of their own. */
public final class KnownToTheLedger implements KnownPeople, WhoStandsBy {
    private final LedgerEvents events;
    private final InstantSource clock;

    /** Asks the ledger itself, by the clock of the machine. */
    public KnownToTheLedger(LedgerEvents events) {
        this(events, InstantSource.system());
    }

    /** Asks the ledger itself. */
    public KnownToTheLedger(LedgerEvents events, InstantSource clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean knows(PersonId person) {
        return events.version(person) > 0;
    }

    @Override
    public Tie between(Actor actor, PersonId person) {
        List<Standing> theirs = events.partnershipsOf(person).stream()
                .map(this::standing)
                .filter(it -> it.isPartner(person))
                .toList();
        // By a way in that they give, nobody comes to read again what they are not to read now.
        List<Standing> seen = theirs.stream()
                .filter(it -> it.pause(actor.person(), Aotearoa.dayOf(clock.instant()))
                        .isEmpty())
                .toList();
        long facilitated =
                seen.stream().filter(it -> it.isFacilitator(actor.person())).count();
        if (facilitated > 0 && facilitated == theirs.size()) {
            return Tie.FACILITATES_ALL;
        } else if (actor.role() == SystemRole.PRACTICE_LEADER
                && seen.stream().anyMatch(it -> actor.clusters().contains(it.cluster()))) {
            return Tie.LEADS;
        }
        return facilitated > 0 ? Tie.FACILITATES_SOME : Tie.NONE;
    }

    private Standing standing(PartnershipId partnership) {
        List<? extends Recorded<?>> history = events.of(partnership);
        Standing standing = Standing.of((PartnershipFormed) history.getFirst().event());
        for (Recorded<?> it : history) {
            standing = standing.after((PartnershipEvent) it.event(), it.version());
        }
        return standing;
    }
}
