package nz.partnershipledger.query.commitment.mine;

import java.util.List;
import nz.partnershipledger.query.commitment.PromiseRow;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Form;
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
 * @param doing what may be done with it
 * @param later other days, a tap each, which are what the one it is for agreed to; none where others than they may have agreed
 * @param yes how it is answered, or confirmed
 * @param decline how it is not
 */
record PromiseCard(
        PromiseRow promise,
        @Nullable Written partnership,
        String when,
        boolean taken,
        Called asker,
        List<Form> doing,
        Later later,
        @Nullable Form yes,
        @Nullable Form decline) {
    /**
     * Other days.
     *
     * @param lead what a tap says besides the day
     * @param days the days, soonest first
     */
    record Later(String lead, List<Form> days) {
        static final Later NONE = new Later("", List.of());

        /** Keeps its own copy of the days. */
        Later {
            days = List.copyOf(days);
        }
    }
}
