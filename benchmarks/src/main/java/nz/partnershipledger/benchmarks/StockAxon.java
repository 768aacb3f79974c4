package nz.partnershipledger.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import nz.partnershipledger.store.DatabaseAccess;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerStore;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Axon as it comes: its event store over JDBC with its own tables, its repository without cache and snapshots. It
 * differs from its defaults in the serializer, which is Jackson in place of XStream, and in that it does not call home.
 */
final class StockAxon implements Contender {
    private final LedgerDatabase database;
    private final LedgerStore connections;
    private final Configuration configuration;
    private final CommandGateway commands;
    private final List<String> partnerships;
    private final int events;
    private final String someone = UUID.randomUUID().toString();

    /**
     * Makes its tables beside a ledger, and a past of so many events for each partnership.
     *
     * @param owner may make the schema
     * @param access how to sign in to the database
     */
    StockAxon(JdbcClient owner, DatabaseAccess access, int connections, int partnerships, int events) {
        owner.sql("CREATE SCHEMA stock AUTHORIZATION ledger_command").update();
        DatabaseAccess inItsSchema =
                new DatabaseAccess(access.url() + "?currentSchema=stock", access.user(), access.password());
        this.database = LedgerDatabase.connect(inItsSchema, DatabaseRole.COMMAND, connections);
        this.connections = new LedgerStore(database);
        this.events = events;
        JdbcEventStorageEngine engine = engine();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        // Without looking for modules: the one that there is asks Axon's maker about updates.
        this.configuration = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(it -> serializer())
                .configureTransactionManager(it -> this.connections.transactions())
                .configureEmbeddedEventStore(it -> engine)
                .configureAggregate(StockPartnership.class)
                .buildConfiguration();
        configuration.start();
        this.commands = configuration.commandGateway();
        this.partnerships = IntStream.range(0, partnerships)
                .mapToObj(it -> withAPast(engine))
                .toList();
    }

    private JdbcEventStorageEngine engine() {
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder();
        return builder.connectionProvider(connections.connections())
                .transactionManager(connections.transactions())
                .eventSerializer(serializer())
                .snapshotSerializer(serializer())
                .build();
    }

    private static Serializer serializer() {
        return Jackson3Serializer.builder().build();
    }

    private String withAPast(JdbcEventStorageEngine engine) {
        String partnership = UUID.randomUUID().toString();
        String open = UUID.randomUUID().toString();
        List<Object> past = new ArrayList<>();
        past.add(new StockPartnership.Formed(partnership, someone));
        past.add(new StockPartnership.Made(partnership, open, Workplace.WORDS, someone, Workplace.TODAY));
        while (past.size() + Past.NOTES + 2 <= events) {
            String commitment = UUID.randomUUID().toString();
            past.add(new StockPartnership.Made(partnership, commitment, Workplace.WORDS, someone, Workplace.TODAY));
            for (int note = 0; note < Past.NOTES; note++) {
                past.add(
                        new StockPartnership.Noted(partnership, commitment, someone, Workplace.WORDS, Workplace.TODAY));
            }
            past.add(new StockPartnership.Kept(partnership, commitment, someone, Workplace.WORDS, Workplace.TODAY));
        }
        while (past.size() < events) {
            past.add(new StockPartnership.Noted(partnership, open, someone, Workplace.WORDS, Workplace.TODAY));
        }
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (Object event : past) {
            messages.add(new GenericDomainEventMessage<>("StockPartnership", partnership, messages.size(), event));
        }
        engine.appendEvents(messages);
        return partnership;
    }

    @Override
    public String name() {
        return "stock Axon";
    }

    /** Its streams are as long at the beginning of each round; it becomes slower as they grow. */
    @Override
    public void beforeRound() {
        database.sql()
                .sql("DELETE FROM DomainEventEntry WHERE sequenceNumber >= ?")
                .param(events)
                .update();
        database.sql().sql("VACUUM DomainEventEntry").update();
    }

    @Override
    public Runnable caller() {
        return new Caller();
    }

    private final class Caller implements Runnable {
        private String partnership = "";
        private String commitment = "";
        private int step;

        @Override
        public void run() {
            if (step == 0) {
                partnership = partnerships.get(ThreadLocalRandom.current().nextInt(partnerships.size()));
                commitment = UUID.randomUUID().toString();
                send(new StockPartnership.Make(partnership, commitment, Workplace.WORDS, someone, Workplace.TODAY));
            } else if (step <= Past.NOTES) {
                send(new StockPartnership.Note(partnership, commitment, someone, Workplace.WORDS, Workplace.TODAY));
            } else {
                send(new StockPartnership.Keep(partnership, commitment, someone, Workplace.WORDS, Workplace.TODAY));
            }
            step = (step + 1) % (Past.NOTES + 2);
        }

        private void send(Object command) {
            Object nothing = commands.sendAndWait(command);
            if (nothing != null) {
                throw new IllegalStateException("a command that changes something answers nothing");
            }
        }
    }

    @Override
    public void close() {
        configuration.shutdown();
        connections.close();
        database.close();
    }
}
