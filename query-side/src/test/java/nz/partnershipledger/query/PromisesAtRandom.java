package nz.partnershipledger.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.store.PartnershipsAtRandom;
import org.jspecify.annotations.Nullable;

/** Clusters of partnerships in which much is promised, and some of it happens. */
final class PromisesAtRandom {
    private static final int AGAIN = 10;

    private final QueryServer server;
    private final PartnershipsAtRandom partnerships;

    PromisesAtRandom(QueryServer server, Random random) {
        this(server, random, null);
    }

    /** Days of promises are moved too, and people meet, decide and go on; what is promised is the same. */
    PromisesAtRandom(QueryServer server, Random random, @Nullable Random more) {
        this.server = server;
        this.partnerships =
                new PartnershipsAtRandom(it -> server.seal(it.asSubject(), it, "nobody opens it"), random, more);
    }

    /** Records a cluster of so many partnerships, waits until every view and every report shows them, and tells the position of the last entry. */
    long cluster(String cluster, int partnerships) {
        List<Long> positions = new ArrayList<>();
        for (int i = 0; i < partnerships; i++) {
            var lived = this.partnerships.next(cluster);
            positions.add(server.ledger.append(
                    lived.partnership(), lived.recorder(), lived.events().toArray(LedgerEvent[]::new)));
        }
        positions.forEach(this::await);
        server.reportsAreCounted();
        return positions.getLast();
    }

    /** Longer than a reader has patience: so much at once is recorded nowhere else. */
    private void await(long position) {
        for (int more = AGAIN; more >= 0; more--) {
            try {
                server.bean(CatchUp.class).with(position, QuerySide.FOLDS);
                return;
            } catch (Refusal stillCatchingUp) {
                if (more == 0) {
                    throw stillCatchingUp;
                }
            }
        }
    }
}
