package nz.partnershipledger.benchmarks;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import nz.partnershipledger.events.PartnershipId;
import org.jspecify.annotations.Nullable;

/**
 * A caller who promises something in some partnership, notes how it goes, keeps it, and goes on to another.
 *
 * @param <P> what a promise is known by
 */
abstract class Promising<P> implements Runnable {
    private final List<History> histories;
    private PartnershipId partnership;
    private @Nullable P promised;
    private int step;

    Promising(List<History> histories) {
        this.histories = histories;
        this.partnership = any();
    }

    private PartnershipId any() {
        return histories
                .get(ThreadLocalRandom.current().nextInt(histories.size()))
                .partnership();
    }

    abstract P promise(PartnershipId partnership);

    abstract void note(PartnershipId partnership, P promise);

    abstract void keep(PartnershipId partnership, P promise);

    @Override
    public void run() {
        P promise = promised;
        if (promise == null) {
            partnership = any();
            promised = promise(partnership);
        } else if (step < Past.NOTES) {
            note(partnership, promise);
            step++;
        } else {
            keep(partnership, promise);
            promised = null;
            step = 0;
        }
    }
}
