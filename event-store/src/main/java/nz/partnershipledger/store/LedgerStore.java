package nz.partnershipledger.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * The parts that Axon needs to work on one database in one role. Each is made here, by hand and by name: a part left to
 * be found would be one in memory, silently.
 */
public final class LedgerStore implements AutoCloseable {
    /** How long another node's event may go unseen here, in milliseconds. */
    private static final int LOOK_EVERY = 20;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LedgerDatabase database;
    private final DatabaseClock clock;
    private final EventSerializer serializer = new EventSerializer(Catalogue.ofAllEvents());
    private final Serializer generalSerializer = EventSerializer.general();
    private final EventUpcaster upcasters = Upcasters.all();
    private final TransactionManager transactions;
    private final ConnectionProvider connections;
    private final PersistenceExceptionResolver uniqueViolations = LedgerStore::isUniqueViolation;
    private final JdbcEventStorageEngine engine;
    private final List<Thread> readers = new CopyOnWriteArrayList<>();
    private final EmbeddedEventStore eventStore;

    /** A store without snapshots. */
    public LedgerStore(LedgerDatabase database) {
        this(database, List.of());
    }

    /** A store that keeps snapshots in these forms. */
    public LedgerStore(LedgerDatabase database, List<SnapshotForm> forms) {
        this.database = database;
        this.clock = new DatabaseClock(database);
        followClock(clock);
        this.transactions = new SpringTransactions(database.transactionManager());
        this.connections = new TransactionAwareDataSourceProxy(database.dataSource())::getConnection;
        SnapshotSerializer snapshots = new SnapshotSerializer(forms);
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder();
        builder.connectionProvider(connections)
                .eventSerializer(serializer)
                .snapshotSerializer(snapshots)
                .snapshotFilter(snapshots::understands)
                .persistenceExceptionResolver(uniqueViolations)
                .upcasterChain(upcasters)
                .batchSize(1_000);
        this.engine = new LedgerStorageEngine(builder.transactionManager(transactions), database);
        this.eventStore = EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(LOOK_EVERY)
                .threadFactory(this::reader)
                .build();
    }

    /** Axon judges by its clock how old a gap in the positions is; event times are the database's, so it must be too. */
    private static void followClock(DatabaseClock clock) {
        GenericEventMessage.clock = clock;
    }

    /** PostgreSQL's 23505 alone means that another was first; other constraints are not about concurrency. */
    private static boolean isUniqueViolation(Exception exception) {
        for (Throwable it = exception; it != null; it = it.getCause()) {
            if (it instanceof SQLException sql && "23505".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** The database it works on. */
    public LedgerDatabase database() {
        return database;
    }

    /** The database's clock. */
    public DatabaseClock clock() {
        return clock;
    }

    /** Where aggregates read and add events, and where views follow them. */
    public EmbeddedEventStore eventStore() {
        return eventStore;
    }

    /** What reads and writes the ledger's table. */
    public EventStorageEngine engine() {
        return engine;
    }

    /** Transactions as Axon knows them; they are the same as {@link LedgerDatabase#inTransaction}. */
    public TransactionManager transactions() {
        return transactions;
    }

    /** Connections of the current transaction. */
    public ConnectionProvider connections() {
        return connections;
    }

    /** Tells who else was first from other troubles. */
    public PersistenceExceptionResolver uniqueViolations() {
        return uniqueViolations;
    }

    /** Writes events under their stored names. */
    public Serializer eventSerializer() {
        return serializer;
    }

    /** Writes what is not an event, such as the tokens of views. */
    public Serializer generalSerializer() {
        return generalSerializer;
    }

    EventUpcaster upcasters() {
        return upcasters;
    }

    private Thread reader(Runnable work) {
        Thread reader = Thread.ofPlatform().name("ledger-reader").daemon().unstarted(work);
        readers.add(reader);
        return reader;
    }

    /** Stops following the ledger. What is being read is read to its end, so that the database can be closed next. */
    @Override
    public void close() {
        eventStore.shutDown();
        try {
            for (Thread reader : readers) {
                reader.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Spring's transactions, as Axon knows them. */
    private record SpringTransactions(PlatformTransactionManager manager) implements TransactionManager {
        @Override
        public Transaction startTransaction() {
            TransactionStatus status = manager.getTransaction(new DefaultTransactionDefinition());
            return new Transaction() {
                @Override
                public void commit() {
                    if (!status.isCompleted()) {
                        manager.commit(status);
                    }
                }

                @Override
                public void rollback() {
                    if (!status.isCompleted()) {
                        manager.rollback(status);
                    }
                }
            };
        }
    }
}
