package nz.partnershipledger.query.commitment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.query.base.Replay;
import org.jspecify.annotations.Nullable;

/** Which texts of a history are reasons, or support offered, that a reader may not open ({@code docs/security.md}, "Reasons"). */
public final class WhoMayReadReasons {
    private WhoMayReadReasons() {}

    /** Those of this history that are closed to this reader. */
    public static Set<TextId> closedTo(PersonId reader, List<Recorded<? extends LedgerEvent>> history) {
        Set<TextId> closed = history.stream()
                .flatMap(it -> guarded(it.event()))
                .map(PersonalText::text)
                .collect(Collectors.toCollection(HashSet::new));
        Collection<FollowThroughRow> rows =
                Replay.of(new FollowThrough(), history).all();
        rows.stream()
                .flatMap(row -> row.reasons().stream())
                .filter(it -> it.mayBeReadBy(reader))
                .flatMap(it -> present(it.words(), it.support()))
                .map(PersonalText::text)
                .forEach(closed::remove);
        return closed;
    }

    private static Stream<PersonalText> guarded(LedgerEvent event) {
        return switch (event) {
            case CommitmentRenegotiated changed -> present(changed.reason());
            case CommitmentMissed missed -> present(missed.reason(), missed.support());
            case CommitmentReleased released -> present(released.reason(), released.support());
            default -> Stream.of();
        };
    }

    private static Stream<PersonalText> present(@Nullable PersonalText... texts) {
        return Stream.of(texts).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
