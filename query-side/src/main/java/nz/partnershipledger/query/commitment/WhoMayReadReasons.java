package nz.partnershipledger.query.commitment;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.Confided;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.query.base.Replay;

/** Which texts of a history are reasons, or support offered, that a reader may not open ({@code docs/security.md}, "Reasons"). */
public final class WhoMayReadReasons {
    private WhoMayReadReasons() {}

    /** Those of this history that are closed to this reader: all that is confided in any event, but what a promise gives them to read. */
    public static Set<TextId> closedTo(PersonId reader, List<Recorded<? extends LedgerEvent>> history) {
        Set<TextId> closed = history.stream()
                .flatMap(it -> Confided.in(it.event()))
                .map(Confided::text)
                .collect(Collectors.toCollection(HashSet::new));
        Replay.of(new FollowThrough(), history).all().stream()
                .flatMap(row -> row.reasons().stream())
                .flatMap(it -> Stream.of(it.wordsFor(reader), it.supportFor(reader)))
                .filter(Objects::nonNull)
                .forEach(it -> closed.remove(it.text()));
        return closed;
    }
}
