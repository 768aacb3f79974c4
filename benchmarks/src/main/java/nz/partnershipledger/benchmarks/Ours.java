package nz.partnershipledger.benchmarks;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;

/** The ledger with everything on: rules, sealed texts, chain, idempotency, metadata. */
final class Ours implements Contender {
    private final Workplace workplace;
    private final List<History> histories;

    Ours(Workplace workplace, List<History> histories) {
        this.workplace = workplace;
        this.histories = histories;
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public Runnable caller() {
        return new Caller();
    }

    /** Promises something in some partnership, notes how it goes, keeps it, and goes on to another. */
    private final class Caller implements Runnable {
        private PartnershipId partnership = any();
        private CommitmentId commitment = CommitmentId.random();
        private int step;

        private PartnershipId any() {
            return histories
                    .get(ThreadLocalRandom.current().nextInt(histories.size()))
                    .partnership();
        }

        @Override
        public void run() {
            if (step == 0) {
                partnership = any();
                commitment = CommitmentId.random();
                workplace.promise(partnership, commitment);
            } else if (step <= Past.NOTES) {
                workplace.note(partnership, commitment);
            } else {
                workplace.keep(partnership, commitment);
            }
            step = (step + 1) % (Past.NOTES + 2);
        }
    }

    @Override
    public void close() {
        workplace.close();
    }
}
