package nz.partnershipledger.query.views;

import java.util.List;
import nz.partnershipledger.query.page.State;
import org.jspecify.annotations.Nullable;

/**
 * The page that tells how the views stand.
 *
 * @param views the views
 * @param head the position of the last entry of the ledger, in words
 */
record ViewsPage(List<Row> views, String head) {
    /** How far a view is that is being made anew, in words and in entries of the ledger. */
    record UnderWay(String words, long read, long head) {}

    /** A view. */
    record Row(
            String name,
            State state,
            String position,
            String lag,
            String rate,
            @Nullable UnderWay underWay,
            @Nullable String failed,
            List<Waiting> parked) {}

    /** A stream that could not be applied any further. */
    record Waiting(String stream, String version, String position, String cause, String since) {}
}
