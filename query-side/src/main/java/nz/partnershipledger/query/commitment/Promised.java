package nz.partnershipledger.query.commitment;

import java.util.stream.Stream;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;

/** What was promised, for pages. */
public final class Promised {
    private Promised() {}

    /** Whom a promise names. */
    public static Stream<PersonId> peopleIn(Item it) {
        return Stream.of(
                        Stream.of(it.promiser(), it.recordedBy()),
                        Stream.ofNullable(it.suggestedBy()),
                        Stream.ofNullable(it.owedTo()))
                .flatMap(people -> people);
    }
}
