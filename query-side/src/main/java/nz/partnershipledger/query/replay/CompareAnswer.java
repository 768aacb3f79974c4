package nz.partnershipledger.query.replay;

import java.util.List;

/**
 * What changed between two moments, as far as its reader may know.
 *
 * @param changed what differs, view by view
 */
public record CompareAnswer(List<Change> changed) {
    /** Keeps its own copy of the changes. */
    public CompareAnswer {
        changed = List.copyOf(changed);
    }
}
