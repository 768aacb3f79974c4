package nz.partnershipledger.query.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.PartnershipId;

/**
 * What waits for someone's word and is answered in one go: one entry; or all that files of minutes say that they promised in a partnership,
 * since nobody is asked of each line by itself.
 *
 * @param rows what is asked, the latest first
 */
record WaitingTogether(List<AnswerRow> rows) {
    WaitingTogether {
        rows = List.copyOf(rows);
    }

    /** The latest of what is asked. */
    AnswerRow latest() {
        return rows.getFirst();
    }

    /** Whether it is what files of minutes say. */
    boolean isOfMinutes() {
        return latest().ofMinutes();
    }

    /** These, put together, in the order in which they are given. */
    static List<WaitingTogether> of(List<AnswerRow> latestFirst) {
        Map<Object, List<AnswerRow>> together = new LinkedHashMap<>();
        latestFirst.forEach(row ->
                together.computeIfAbsent(placeOf(row), it -> new ArrayList<>()).add(row));
        return together.values().stream().map(WaitingTogether::new).toList();
    }

    private static Object placeOf(AnswerRow row) {
        return row.ofMinutes() ? new OfMinutes(row.partnership()) : row.key();
    }

    private record OfMinutes(PartnershipId partnership) {}
}
