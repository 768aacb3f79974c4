package nz.partnershipledger.query.replay;

import java.util.List;
import java.util.Map;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.journey.JourneyAnswer;
import nz.partnershipledger.query.partnership.PartnershipAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A partnership at one moment, as far as its reader may know, and what the entry changed that led to it.
 *
 * @param entry the latest entry that the reader may read; null where it is asked by the day things happened
 * @param changed what that entry changed, view by view
 * @param partnership what it was and who stood where in it
 * @param journey its way through He Pikorua
 * @param commitments who had promised what
 * @param lists all else that is listed of it, each list under its name
 */
public record ReplayAnswer(
        @Nullable EntryAnswer entry,
        List<Change> changed,
        PartnershipAnswer partnership,
        JourneyAnswer journey,
        List<Item> commitments,
        Map<String, List<?>> lists) {
    /** Keeps its own copies. */
    public ReplayAnswer {
        changed = List.copyOf(changed);
        commitments = List.copyOf(commitments);
    }
}
