package nz.partnershipledger.command.commitment;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.HashSet;
import java.util.Set;
import nz.partnershipledger.events.PersonId;

/**
 * Who is said to have agreed to a renegotiation or a release.
 *
 * @param version the version of its entry
 * @param people who is said to have agreed and has not denied it
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Agreement(long version, Set<PersonId> people) {
    Agreement {
        people = Set.copyOf(people);
    }

    Agreement without(PersonId person) {
        Set<PersonId> others = new HashSet<>(people);
        others.remove(person);
        return new Agreement(version, others);
    }
}
