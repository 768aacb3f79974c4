package nz.partnershipledger.command.desk;

import nz.partnershipledger.store.LedgerStore;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.CommandTargetResolver;

/**
 * The path from the command bus to the histories, each part made by hand: the bus, what lets each request through once,
 * the repositories with their cache and snapshots.
 */
public final class CommandPath {
    private static final int HISTORIES_KEPT_IN_MEMORY = 5_000;

    private final LedgerStore store;
    private final CommandTargetResolver targets = new CommandsNameTheirTarget();
    private final CommandBus bus;

    /** Leads to this store. */
    public CommandPath(LedgerStore store) {
        this.store = store;
        this.bus = SimpleCommandBus.builder()
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .build();
        bus.registerHandlerInterceptor(new NoSuchHistory());
        bus.registerHandlerInterceptor(new Once(new Answers(store.database()), targets));
    }

    /** Leads to these histories too. */
    public <T> CommandPath to(Class<T> aggregate) {
        EventSourcingRepository.Builder<T> builder = EventSourcingRepository.builder(aggregate);
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(aggregate)
                .repository(
                        new FreshRepository<>(builder, new RecentlyUsed(HISTORIES_KEPT_IN_MEMORY), store.eventStore()))
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
