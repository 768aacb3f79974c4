package nz.partnershipledger.query.commitment.mine;

import java.util.List;
import java.util.Set;
import nz.partnershipledger.query.commitment.PromiseRow;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/**
 * A promise on the page of one's own.
 *
 * @param promise the promise
 * @param partnership the partnership it was made in, as far as the reader still knows it
 * @param when its day, as one would say it
 * @param taken whether it was taken on, and not only asked for
 * @param asker who asked for it, or wrote it down
 * @param others the partners besides the reader, the one it is for alone where it is for one
 * @param asked the partners besides the reader, who may be asked for a hand
 * @param api where the API takes what is recorded of it
 * @param steps what may be done with it, as the API calls it
 */
record PromiseCard(
        PromiseRow promise,
        @Nullable Written partnership,
        String when,
        boolean taken,
        Called asker,
        List<Called> others,
        List<Called> asked,
        String api,
        Set<String> steps) {
    /** Whether this may be done with it. */
    public boolean may(String step) {
        return steps.contains(step);
    }
}
