package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.WhoMayRead;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a reader is shown of what was found. Nobody is measured: there are none of one person, oneself excepted, nor where
 * few people would be picked out; and promises of ākonga and whānau are counted in their own partnership alone.
 *
 * @param reader who reads
 * @param filter what was asked for
 * @param found what was found
 */
record Figures(Actor reader, FollowThroughFilter filter, FollowThroughReading.Found found) {
    private static final int FEWEST_PROMISERS = 3;

    @Nullable
    Summary on(LocalDate day) {
        if (filter.person() != null && !filter.person().equals(reader.person())) {
            return null;
        }
        List<FollowThroughRow> counted =
                found.rows().stream().filter(this::isCounted).toList();
        return wouldPickOutAPerson(counted) ? null : Summary.of(counted, day);
    }

    /** Whether this promise is in the figures that the reader is shown. */
    boolean isCounted(FollowThroughRow row) {
        if (row.begun().privateTo() != null && WhoMayRead.reach(reader).countsOnly()) {
            return false;
        }
        return found.ownPartnership() || row.promiser().equals(reader.person()) || !found.isOfFamily(row);
    }

    private boolean wouldPickOutAPerson(List<FollowThroughRow> counted) {
        List<PersonId> others = counted.stream()
                .map(FollowThroughRow::promiser)
                .filter(it -> !it.equals(reader.person()))
                .distinct()
                .toList();
        return filter.couldPickOutAPerson()
                && !found.ownPartnership()
                && !others.isEmpty()
                && others.size() < FEWEST_PROMISERS;
    }
}
