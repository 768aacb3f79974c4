package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.list.Found;
import nz.partnershipledger.query.list.Text;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a reader is shown of what was found. Nobody is measured: there are none of one person, oneself excepted, nor where
 * few people would be picked out; and promises of ākonga and whānau are counted in their own partnership alone.
 *
 * @param reader who reads
 * @param filter what was asked for
 * @param found what was found
 */
record Figures(Actor reader, FollowThroughFilter filter, FollowThroughReading.Found found) implements Matched {
    static final int FEWEST_PROMISERS = 3;

    @Override
    public @Nullable Summary on(LocalDate day) {
        return measureAPerson(Stream::of) ? null : Summary.of(counted(), day);
    }

    /** The rows of a figure are those that it counts; who reads counts only gets none. */
    @Override
    public Found.Some<FollowThroughRow> rows(Found.Place from) {
        if (WhoMayRead.reach(reader).countsOnly()) {
            return Found.Some.all(List.of());
        }
        return Found.Some.all(filter.figure() == null ? found.rows() : counted());
    }

    @Override
    public Function<FollowThroughRow, Text.Opens> opens(List<FollowThroughRow> shown) {
        return found::opens;
    }

    @Override
    public List<FollowThroughRow> ofOneself() {
        return found.rows();
    }

    @Override
    public Map<PartnershipId, Map<Integer, Long>> byPartnership(LocalDate day) {
        Map<PartnershipId, Map<Integer, Long>> alike = new HashMap<>();
        found.rows().stream()
                .filter(row -> row.begun().privateTo() == null)
                .forEach(row -> alike.computeIfAbsent(row.partnership(), _ -> new HashMap<>())
                        .merge(
                                PromiseQuestion.countedInCaseload(
                                        row,
                                        day,
                                        found.isOfFamily(row) && !row.promiser().equals(reader.person())),
                                1L,
                                Long::sum));
        return alike;
    }

    /** Those in the figures that the reader is shown. */
    List<FollowThroughRow> counted() {
        return found.rows().stream().filter(this::isCounted).toList();
    }

    private boolean isCounted(FollowThroughRow row) {
        if (row.begun().privateTo() != null && WhoMayRead.reach(reader).countsOnly()) {
            return false;
        }
        return found.ownPartnership() || row.promiser().equals(reader.person()) || !found.isOfFamily(row);
    }

    /**
     * Whether they would be figures of one person, or of few among whom one is picked out.
     *
     * @param others who promised what is counted besides
     */
    boolean measureAPerson(Supplier<Stream<PersonId>> others) {
        if (filter.person() != null && !filter.person().equals(reader.person())) {
            return true;
        }
        if (!filter.couldPickOutAPerson() || found.ownPartnership()) {
            return false;
        }
        long promisers = Stream.concat(others.get(), counted().stream().map(FollowThroughRow::promiser))
                .filter(it -> !it.equals(reader.person()))
                .distinct()
                .count();
        return promisers > 0 && promisers < FEWEST_PROMISERS;
    }
}
