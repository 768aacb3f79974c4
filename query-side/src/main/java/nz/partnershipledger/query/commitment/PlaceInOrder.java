package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.query.list.Found;
import org.jspecify.annotations.Nullable;

/**
 * In which order promises are listed, and where in it a page begins, in SQL.
 *
 * @param from what is asked for
 */
record PlaceInOrder(Found.Place from) {
    private static final Map<String, String> SORTED_BY = Map.of(
            "due", "coalesce(due, 'infinity')",
            "promisedOn", "coalesce(promised_on, 'infinity')",
            "keptOn", "coalesce(kept_on, 'infinity')",
            "status", "status COLLATE \"C\"");

    /** What they are ordered by; each promise has a place of its own. */
    String order() {
        return Stream.of(sortedBy(), "begun_on", "commitment", "turn")
                .map(it -> from.descending() ? it + " DESC" : it)
                .collect(Collectors.joining(", "));
    }

    /** That they stand after the last of the page before, of which the place is put among the values; nothing on a first page. */
    Optional<String> after(Map<String, @Nullable Object> values) {
        if (from.after() == null) {
            return Optional.empty();
        }
        Last last = Last.of(from.after());
        values.put("afterKey", last.key());
        values.put("afterBegun", last.begunOn());
        values.put("afterCommitment", last.commitment());
        values.put("afterTurn", last.turn());
        return Optional.of(
                "(%s, begun_on, commitment, turn) %s (:afterKey%s, :afterBegun, :afterCommitment, :afterTurn)"
                        .formatted(
                                sortedBy(),
                                from.descending() ? "<" : ">",
                                from.sort().equals("status") ? "" : "::date"));
    }

    private @Nullable String sortedBy() {
        return SORTED_BY.get(from.sort());
    }

    /** The last row of the page before, from its place in the list. */
    private record Last(String key, LocalDate begunOn, UUID commitment, int turn) {
        static Last of(String place) {
            List<String> parts = List.of(place.split(" ", -1));
            return new Last(
                    key(parts.get(0)),
                    LocalDate.parse(parts.get(1)),
                    UUID.fromString(parts.get(2)),
                    Integer.parseInt(parts.get(3)));
        }

        private static String key(String sorted) {
            if (sorted.equals("~")) {
                return "infinity";
            }
            return sorted.matches("[0-9a-f]{16}")
                    ? LocalDate.ofEpochDay(Long.parseUnsignedLong(sorted, 16) ^ Long.MIN_VALUE)
                            .toString()
                    : sorted;
        }
    }
}
