package nz.partnershipledger.query.commitment;

import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.page.Whole;

/** What was promised, for pages. */
public final class Promised {
    private Promised() {}

    /** Everything that was promised in a partnership, page by page. */
    public static Stream<FollowThroughAnswer> allOf(FollowThroughDesk promises, Whole whole) {
        return whole
                .asked()
                .toTheEnd(
                        Map.of(),
                        page -> promises.listWithin(whole.reader(), whole.id(), page)
                                .answer(),
                        FollowThroughAnswer::nextCursor)
                .stream();
    }

    /** Whom a promise names. */
    public static Stream<PersonId> peopleIn(Item it) {
        return Stream.of(
                        Stream.of(it.promiser(), it.recordedBy()),
                        Stream.ofNullable(it.suggestedBy()),
                        Stream.ofNullable(it.owedTo()))
                .flatMap(people -> people);
    }
}
