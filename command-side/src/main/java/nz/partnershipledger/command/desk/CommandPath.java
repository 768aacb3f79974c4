package nz.partnershipledger.command.desk;

import java.util.concurrent.Executor;
import nz.partnershipledger.store.LedgerStore;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.CommandTargetResolver;

/**
 * The path from the command bus to the histories, each part made by hand: the bus, what lets each request through once,
 * the repositories with their cache and snapshots.
 */
public final class CommandPath {
    /** A history is written down as a whole after so many events, so that loading one never reads more than these. */
    private static final int EVENTS_BETWEEN_SNAPSHOTS = 200;

    private static final int HISTORIES_KEPT_IN_MEMORY = 5_000;

    private final LedgerStore store;
    private final Executor snapshotting;
    private final CommandTargetResolver targets = new CommandsNameTheirTarget();
    private final CommandBus bus;

    /**
     * Leads to this store.
     *
     * @param snapshotting where snapshots are taken, away from the commands that give rise to them
     */
    public CommandPath(LedgerStore store, Executor snapshotting) {
        this.store = store;
        this.snapshotting = snapshotting;
        this.bus = SimpleCommandBus.builder()
                .transactionManager(store.transactions())
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .build();
        bus.registerHandlerInterceptor(new NoSuchHistory());
        bus.registerHandlerInterceptor(new Once(new Answers(store.database()), targets));
    }

    /** Leads to these histories too. */
    public <T> CommandPath to(Class<T> aggregate) {
        AggregateFactory<T> factory = new GenericAggregateFactory<>(aggregate);
        AggregateSnapshotter snapshotter = AggregateSnapshotter.builder()
                .eventStore(store.eventStore())
                .aggregateFactories(factory)
                .transactionManager(store.transactions())
                .executor(snapshotting)
                .build();
        EventSourcingRepository.Builder<T> builder = EventSourcingRepository.builder(aggregate)
                .aggregateFactory(factory)
                .eventStore(store.eventStore())
                .snapshotTriggerDefinition(
                        new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS_BETWEEN_SNAPSHOTS));
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(aggregate)
                .repository(new FreshRepository<>(builder, new RecentlyUsed(HISTORIES_KEPT_IN_MEMORY)))
                .commandTargetResolver(targets)
                .build()
                .subscribe(bus);
        return this;
    }

    /** The bus at its beginning. */
    public CommandBus bus() {
        return bus;
    }
}
