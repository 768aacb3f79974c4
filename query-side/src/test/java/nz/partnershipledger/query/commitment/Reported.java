package nz.partnershipledger.query.commitment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nz.partnershipledger.events.PartnershipId;
import org.jspecify.annotations.Nullable;

/**
 * Something that reports tell of, each time by one thing more.
 *
 * @param state the column of what all of them tell, in SQL
 * @param views the view for each thing more, by its column
 * @param number the column of the number
 * @param facts what is reported
 */
record Reported(String state, Map<String, String> views, String number, List<Fact> facts) {
    /** One of them: its parts by column, and what tells it from all others. */
    record Fact(
            String cluster,
            String term,
            String state,
            Map<String, String> parts,
            PartnershipId partnership,
            Object key) {
        String part(String by) {
            return Objects.requireNonNull(parts.get(by));
        }
    }

    /** What a row of a report tells of; a part or a state that is told together with others is null. */
    record Cell(
            String cluster,
            String term,
            @Nullable String part,
            @Nullable String state) {}
}
