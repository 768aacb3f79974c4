package nz.partnershipledger.benchmarks;

import java.util.List;
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
        return new Promising<CommitmentId>(histories) {
            @Override
            CommitmentId promise(PartnershipId partnership) {
                CommitmentId commitment = CommitmentId.random();
                workplace.promise(partnership, commitment);
                return commitment;
            }

            @Override
            void note(PartnershipId partnership, CommitmentId promise) {
                workplace.note(partnership, promise);
            }

            @Override
            void keep(PartnershipId partnership, CommitmentId promise) {
                workplace.keep(partnership, promise);
            }
        };
    }

    @Override
    public void close() {
        workplace.close();
    }
}
