package nz.partnershipledger.query.live;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.Recording;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands each batch to all views that follow its streams, in one transaction, so that they move on together.
 *
 * <p>What one stream or one view holds never stops another. When a batch fails, in a fold, in SQL or in a write, each view is given it
 * by itself, and one that fails again is given one event at a time, under savepoints: the stream of the event that still fails is parked
 * for that view, and nothing more of it is applied there until it is healed.
 */
final class Feed implements EventHandlerInvoker {
    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    private final List<? extends LiveView<?>> views;
    private final Progress progress;
    private final TransactionTemplate savepoint;

    Feed(List<? extends LiveView<?>> views, LedgerDatabase database, Progress progress) {
        this.views = List.copyOf(views);
        this.progress = progress;
        this.savepoint = new TransactionTemplate(database.transactionManager());
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return message instanceof TrackedEventMessage<?> tracked
                && message instanceof DomainEventMessage<?> event
                && segment.matches(event.getAggregateIdentifier())
                && views.stream().anyMatch(it -> it.fold().follows(Recording.streamOf(tracked)));
    }

    /** At the first event of a batch all of it is applied, and nothing at the others. */
    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        if (!(work instanceof BatchingUnitOfWork<?> batch)) {
            throw new IllegalStateException("views are fed in batches");
        }
        if (batch.isFirstMessage(message)) {
            apply(batch.getMessages().stream()
                    .map(it -> new Delivery.Message((TrackedEventMessage<?>) it))
                    .toList());
        }
    }

    @Override
    public boolean supportsReset() {
        return false;
    }

    /** What of a batch a view has yet to take. */
    private record Share(LiveView<?> view, List<? extends Delivery> missing) {}

    /** Applies a batch, within the current transaction. */
    void apply(List<? extends Delivery> batch) {
        Set<UUID> streams = new HashSet<>();
        batch.forEach(it -> streams.add(it.stream().value()));
        Progress.Known known = progress.hold(views.stream().map(LiveView::name).toList(), streams);
        List<Share> shares = views.stream()
                .map(it -> new Share(it, it.missing(batch, known.parked(it.name()), known.applied(it.name()))))
                .filter(it -> !it.missing().isEmpty())
                .toList();
        try {
            applyTogether(shares);
        } catch (RuntimeException e) {
            DatabaseTrouble.letPass(e);
            shares.forEach(this::applyAlone);
        }
    }

    private void applyTogether(List<Share> shares) {
        savepoint.executeWithoutResult(_ -> progress.reached(shares.stream()
                .flatMap(it -> it.view().take(it.missing()).stream())
                .toList()));
    }

    private void applyAlone(Share share) {
        try {
            applyTogether(List.of(share));
        } catch (RuntimeException e) {
            DatabaseTrouble.letPass(e);
            applyOneByOne(share);
        }
    }

    private void applyOneByOne(Share share) {
        Set<UUID> parked = new HashSet<>();
        for (Delivery delivery : share.missing()) {
            UUID stream = delivery.stream().value();
            if (parked.contains(stream)) {
                continue;
            }
            try {
                applyTogether(List.of(new Share(share.view(), List.of(delivery))));
            } catch (RuntimeException e) {
                DatabaseTrouble.letPass(e);
                progress.park(share.view().name(), delivery, e);
                LOG.warn(
                        "The view {} parks the stream {} at version {}: {}",
                        share.view().name(),
                        stream,
                        delivery.version(),
                        e.getClass().getName());
                parked.add(stream);
            }
        }
    }
}
