package nz.partnershipledger.query.base;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.LedgerStore;
import nz.partnershipledger.store.Recording;
import nz.partnershipledger.store.TestDatabase;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** A ledger on a real PostgreSQL, written to as the command side writes and read as the query side reads. */
public final class TestLedger implements AutoCloseable {
    private final TestDatabase test = TestDatabase.migrated();
    private final LedgerDatabase commands = test.as(DatabaseRole.COMMAND);
    private final LedgerDatabase queries = test.as(DatabaseRole.QUERY);
    private final LedgerStore writing = new LedgerStore(commands);
    private final LedgerStore reading = new LedgerStore(queries);

    public TestDatabase test() {
        return test;
    }

    public LedgerDatabase commands() {
        return commands;
    }

    public LedgerDatabase queries() {
        return queries;
    }

    public LedgerStore store() {
        return reading;
    }

    public LedgerEvents events() {
        return new LedgerEvents(reading);
    }

    /** Records a history, each stream's entries at once. */
    public TestLedger record(History history) {
        history.entries().forEach(this::append);
        return this;
    }

    /** Records an entry at the end of its stream, whatever version it has. */
    public long append(Recorded<? extends LedgerEvent> entry) {
        return append(entry.stream(), entry.recorder(), entry.event());
    }

    /** Records events at the end of a stream, and tells the position of the last. */
    public long append(StreamId stream, PersonId recorder, LedgerEvent... events) {
        long version = events().version(stream);
        List<EventMessage<?>> messages = new ArrayList<>();
        for (LedgerEvent event : events) {
            messages.add(new GenericDomainEventMessage<>(
                    kind(stream),
                    stream.value().toString(),
                    version++,
                    event,
                    Map.of(Recording.ACTOR, recorder.toString(), Recording.SOURCE, "api", Recording.ROLE, "PARTNER")));
        }
        writing.eventStore().publish(messages);
        return events().head();
    }

    /** Records an event that no program knows. */
    public void appendUnknown(StreamId stream) {
        commands.sql()
                .sql("""
                        INSERT INTO ledger.events (stream_type, stream, sequence_number, event_id, name, revision, payload, metadata)
                        VALUES (?, ?, ?, ?, 'moon-landed', '1', ?, ?)""")
                .params(
                        kind(stream),
                        stream.value().toString(),
                        events().version(stream),
                        UUID.randomUUID().toString(),
                        "{}".getBytes(StandardCharsets.UTF_8),
                        "{\"actor\":\"%s\",\"source\":\"api\"}"
                                .formatted(PersonId.random())
                                .getBytes(StandardCharsets.UTF_8))
                .update();
    }

    private static String kind(StreamId stream) {
        return switch (stream) {
            case PartnershipId partnership -> "partnership";
            case PersonId person -> "person";
        };
    }

    /** Waits until something is so, for at most ten seconds. */
    public static void eventually(BooleanSupplier condition) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come to be so");
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    @Override
    public void close() {
        writing.close();
        reading.close();
        commands.close();
        queries.close();
    }
}
