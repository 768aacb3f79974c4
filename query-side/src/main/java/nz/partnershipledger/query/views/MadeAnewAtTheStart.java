package nz.partnershipledger.query.views;

import java.util.List;
import nz.partnershipledger.query.live.LiveView;
import nz.partnershipledger.query.live.LiveViews;
import nz.partnershipledger.query.live.Rebuild;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationListener;

/**
 * Makes views anew that a migration left in an earlier form, and lets go what a process that was killed left half made. They are read as
 * they are meanwhile; but where an older program runs beside this one, a proxy had better lead nobody here until it is done.
 */
final class MadeAnewAtTheStart implements ApplicationListener<ApplicationReadyEvent>, HealthIndicator {
    private final LiveViews views;
    private final RebuildsUnderWay rebuilds;
    private final LedgerDatabase database;
    private final LedgerEvents ledger;
    private volatile @Nullable List<LiveView<?>> waiting;

    MadeAnewAtTheStart(LiveViews views, RebuildsUnderWay rebuilds, LedgerDatabase database, LedgerEvents ledger) {
        this.views = views;
        this.rebuilds = rebuilds;
        this.database = database;
        this.ledger = ledger;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        begin();
    }

    void begin() {
        new Rebuild(views.views(), database, ledger).tidyUp();
        List<LiveView<?>> these =
                views.views().stream().filter(LiveView::isToBeMadeAnew).toList();
        waiting = these;
        these.forEach(rebuilds::start);
    }

    @Override
    public Health health() {
        List<LiveView<?>> these = waiting;
        if (these == null) {
            return Health.outOfService().build();
        }
        // What a program that is newer than this one left to be made anew is no matter of this one.
        List<LiveView<?>> left = these.stream().filter(LiveView::isToBeMadeAnew).toList();
        waiting = left;
        return left.isEmpty() ? Health.up().build() : Health.outOfService().build();
    }
}
