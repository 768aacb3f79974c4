package nz.partnershipledger.query.replay;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row of a view.
 *
 * @param view the view
 * @param how whether it was added, changed or ended
 * @param became what that means, as far as it means one of a few things
 * @param changed the components that differ; of what was added or ended, all that say something
 * @param before the row as it was, with its texts; null if it was not there
 * @param after the row as it is since; null if it is not there any more
 */
public record Change(
        String view,
        How how,
        List<Became> became,
        List<String> changed,
        @Nullable Map<String, Object> before,
        @Nullable Map<String, Object> after) {
    /** Keeps its own copies. */
    public Change {
        became = List.copyOf(became);
        changed = List.copyOf(changed);
    }

    /** What becomes of a row. */
    public enum How {
        /** It was not there before. */
        ADDED,
        /** It was there, and is otherwise now. */
        CHANGED,
        /** It is not there any more. */
        ENDED
    }

    /** A component as it was; null where it said nothing. */
    @Nullable
    Object was(String component) {
        return before == null ? null : before.get(component);
    }

    /** A component as it is since; null where it says nothing. */
    @Nullable
    Object is(String component) {
        return after == null ? null : after.get(component);
    }
}
