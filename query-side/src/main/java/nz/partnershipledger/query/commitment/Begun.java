package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.LinkId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.Promise;
import org.jspecify.annotations.Nullable;

/**
 * What stays as it was when a holder's row began.
 *
 * @param commitment the promise
 * @param turn which holder's row it is, counted from 1
 * @param partnership the partnership it was made in
 * @param privateTo its author, if it is private and stands in their own stream
 * @param asMinuted whom the minutes named, sealed, where that is not simply the promiser
 * @param imported whether it was taken from a file of minutes
 * @param begunOn the day it was first spoken of
 * @param link what binds it to promises made together with it
 * @param origin what it sprang from
 * @param readers who may read the promise; null for every partner
 */
public record Begun(
        CommitmentId commitment,
        int turn,
        PartnershipId partnership,
        @Nullable PersonId privateTo,
        @Nullable PersonalText asMinuted,
        boolean imported,
        LocalDate begunOn,
        @Nullable LinkId link,
        Origin origin,
        @Nullable Set<PersonId> readers) {
    /** Keeps its own copy of the readers. */
    public Begun {
        readers = readers == null ? null : Set.copyOf(readers);
    }

    static Begun of(Recorded<? extends CommitmentEvent> recorded, Promise promise) {
        CommitmentEvent event = recorded.event();
        return new Begun(
                event.commitment(),
                1,
                event.partnership(),
                recorded.stream() instanceof PersonId author ? author : null,
                promise.asMinuted(),
                recorded.source() == Source.IMPORT,
                event.on(),
                promise.link(),
                promise.origin(),
                event.audience().readers(recorded.recorder()));
    }

    Begun nextTurn() {
        return new Begun(
                commitment, turn + 1, partnership, privateTo, asMinuted, imported, begunOn, link, origin, readers);
    }
}
