package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.Found;
import nz.partnershipledger.query.list.Text;
import org.jspecify.annotations.Nullable;

/** The promises that are asked for, whether the database found them or a replay in memory. */
interface Matched {
    /** The figures that the reader is shown of them; null where they would measure a person. */
    @Nullable
    Summary on(LocalDate day);

    /** Those among which a page is; the rows of a figure are those that it counts. */
    Found.Some<FollowThroughRow> rows(Found.Place from);

    /** What the words of these, in a list across partnerships, open to someone outside. */
    Function<FollowThroughRow, Text.Opens> opens(List<FollowThroughRow> shown);

    /** Those that the reader promised, those that are for them, and perhaps others. */
    List<FollowThroughRow> ofOneself();

    /** How many of each partnership are counted alike, by {@link PromiseQuestion#countedInCaseload what they are counted as}; private ones are in no count. */
    Map<PartnershipId, Map<Integer, Long>> byPartnership(LocalDate day);
}
