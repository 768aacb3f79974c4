package nz.partnershipledger.query.commitment;

import java.util.stream.Stream;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.list.Readers;

/** What was promised, for pages. */
public final class Promised {
    private Promised() {}

    /** Whose record it is part of; a private one is part of none. */
    public static Stream<PartnershipId> partOf(Item it) {
        return it.audience().equals(Readers.PRIVATE) ? Stream.empty() : Stream.of(it.partnership());
    }

    /** Whom a promise names. */
    public static Stream<PersonId> peopleIn(Item it) {
        return Stream.of(
                        Stream.of(it.promiser(), it.recordedBy()),
                        Stream.ofNullable(it.suggestedBy()),
                        Stream.ofNullable(it.owedTo()),
                        it.readBack().stream().flatMap(heard -> Stream.of(heard.to(), heard.by())))
                .flatMap(people -> people);
    }
}
