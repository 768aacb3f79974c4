package nz.partnershipledger.query.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One view kept up to date: batches of events are folded into its rows, each event exactly once.
 *
 * <p>What one stream holds never stops another. When a batch fails, in the fold, in SQL or in the write, it is repeated one event at
 * a time under savepoints, and the stream of the event that fails again is parked: nothing more of it is applied until it is healed.
 *
 * @param <R> the view's row
 */
public final class LiveView<R extends Record> {
    private static final Logger LOG = LoggerFactory.getLogger(LiveView.class);

    private final Fold<R> fold;
    private final ViewTable<R> table;
    private final Progress progress;
    private final LedgerDatabase database;
    private final LedgerEvents ledger;
    private final TransactionTemplate savepoint;
    private final Rate rate = new Rate();

    /** Keeps the rows of this table as the ledger has it. */
    public LiveView(ViewTable<R> table, LedgerDatabase database, LedgerEvents ledger) {
        this.fold = table.fold();
        this.table = table;
        this.progress = new Progress(database);
        this.database = database;
        this.ledger = ledger;
        this.savepoint = new TransactionTemplate(database.transactionManager());
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** What it is made by. */
    public Fold<R> fold() {
        return fold;
    }

    /** The view's name. */
    public String name() {
        return fold.name();
    }

    boolean follows(StreamId stream) {
        return fold.follows(stream);
    }

    /** Applies a batch, within the current transaction. */
    void apply(List<? extends Delivery> batch) {
        progress.hold(name());
        List<UUID> streams =
                batch.stream().map(it -> it.stream().value()).distinct().toList();
        Set<UUID> parked = progress.parked(name(), streams);
        Map<UUID, Long> applied = progress.applied(name(), streams);
        List<? extends Delivery> fresh = batch.stream()
                .filter(it -> !parked.contains(it.stream().value()))
                .filter(it -> it.version() > applied.getOrDefault(it.stream().value(), 0L))
                .toList();
        try {
            savepoint.executeWithoutResult(status -> fold(fresh, applied));
        } catch (RuntimeException e) {
            letPassIfTheDatabaseIsInTrouble(e);
            applyOneByOne(fresh, new HashMap<>(applied));
        }
    }

    private void applyOneByOne(List<? extends Delivery> deliveries, Map<UUID, Long> applied) {
        Set<UUID> parked = new HashSet<>();
        for (Delivery delivery : deliveries) {
            UUID stream = delivery.stream().value();
            if (parked.contains(stream)) {
                continue;
            }
            try {
                savepoint.executeWithoutResult(status -> fold(List.of(delivery), applied));
                applied.put(stream, delivery.version());
            } catch (RuntimeException e) {
                letPassIfTheDatabaseIsInTrouble(e);
                progress.park(name(), delivery, e);
                LOG.warn(
                        "The view {} parks the stream {} at version {}: {}",
                        name(),
                        stream,
                        delivery.version(),
                        e.getClass().getName());
                parked.add(stream);
            }
        }
    }

    private void fold(Collection<? extends Delivery> deliveries, Map<UUID, Long> applied) {
        if (deliveries.isEmpty()) {
            return;
        }
        Map<UUID, Long> versions = new HashMap<>(applied);
        Map<UUID, ViewTable.Applied> reached = new LinkedHashMap<>();
        for (Delivery delivery : deliveries) {
            UUID stream = delivery.stream().value();
            long before = versions.getOrDefault(stream, 0L);
            if (delivery.version() != before + 1) {
                throw new EntriesAreMissing(before, delivery.version());
            }
            versions.put(stream, delivery.version());
            reached.put(stream, new ViewTable.Applied(stream, delivery.version(), delivery.position()));
        }
        List<Recorded<? extends LedgerEvent>> history = deliveries.stream()
                .<Recorded<? extends LedgerEvent>>map(Delivery::recorded)
                .toList();
        Set<Touched> touched = history.stream()
                .flatMap(it -> fold.touches(it.event()).stream())
                .collect(Collectors.toSet());
        Rows<R> rows = Rows.loaded(fold, table.load(touched));
        history.forEach(it -> fold.on(it, rows));
        table.write(rows, reached.values());
        rate.note(deliveries.size());
    }

    /**
     * Makes the view anew from the whole ledger, beside the running one, and swaps it in.
     *
     * @param told how many events have been read, now and then
     * @throws Rebuild.AlreadyUnderWay if somebody else is doing that
     */
    public Rebuild.Done rebuild(LongConsumer told) {
        return new Rebuild<>(table, database, ledger).run(told);
    }

    /** How many entries a second this node has applied during the last minute. */
    double rate() {
        return rate.perSecond();
    }

    /**
     * Tries again to apply a parked stream, from where it stopped to its end.
     *
     * @return whether it is applied now; otherwise it stays parked as it was
     */
    public boolean retry(StreamId stream) {
        try {
            return database.inNewTransaction(() -> {
                progress.hold(name());
                if (progress.parked(name(), List.of(stream.value())).isEmpty()) {
                    return true;
                }
                Map<UUID, Long> applied = progress.applied(name(), List.of(stream.value()));
                long next = applied.getOrDefault(stream.value(), 0L) + 1;
                fold(ledger.messages(stream, next).map(Delivery.Message::new).toList(), applied);
                progress.unpark(name(), stream.value());
                return true;
            });
        } catch (RuntimeException e) {
            letPassIfTheDatabaseIsInTrouble(e);
            return false;
        }
    }

    /** A database that is away, full or busy is no event's fault: the whole batch is delivered again. */
    private static void letPassIfTheDatabaseIsInTrouble(RuntimeException e) {
        if (e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof NonTransientDataAccessResourceException
                || e instanceof TransactionException) {
            throw e;
        }
    }
}
