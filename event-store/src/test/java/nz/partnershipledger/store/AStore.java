package nz.partnershipledger.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.entry.ReplyGiven;
import nz.partnershipledger.events.partnership.TierChanged;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** A ledger on a database of its own, and a short way to add events to it. */
final class AStore implements AutoCloseable {
    static final PersonId RECORDER = PersonId.of("8e0bd0a4-6f0e-4b61-9d0c-2a3f5b6c7d8e");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 14);

    final TestDatabase database = TestDatabase.migrated();
    final LedgerDatabase asCommand = database.as(DatabaseRole.COMMAND);
    final LedgerStore store = new LedgerStore(asCommand);
    final LedgerEvents events = new LedgerEvents(store);
    final MasterKey master;
    final SubjectKeys keys;
    final SealedTexts texts;

    AStore() {
        try {
            this.master =
                    MasterKey.readOrCreate(Files.createTempDirectory("ledger").resolve("master-key"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.keys = new SubjectKeys(asCommand, master);
        this.texts = new SealedTexts(keys);
    }

    /** Adds a change of tier as the event with this version. */
    void add(PartnershipId partnership, long version) {
        store.engine().appendEvents(message(partnership, version));
    }

    DomainEventMessage<LedgerEvent> message(PartnershipId partnership, long version) {
        return message(partnership, version, new TierChanged(partnership, Tier.TE_KAHUI, null, Set.of(), DAY));
    }

    DomainEventMessage<LedgerEvent> reply(PartnershipId partnership, long version, Audience audience, String words) {
        PersonalText text = texts.sealFirst(partnership.asSubject(), partnership, words);
        return message(partnership, version, new ReplyGiven(partnership, 1, RECORDER, text, DAY, audience));
    }

    static DomainEventMessage<LedgerEvent> message(PartnershipId partnership, long version, LedgerEvent event) {
        return new GenericDomainEventMessage<>(
                "partnership",
                partnership.toString(),
                version - 1,
                event,
                Map.of(Recording.ACTOR, RECORDER.toString(), Recording.SOURCE, "api"));
    }

    /** A partnership with this many events. */
    PartnershipId partnershipWith(int versions) {
        PartnershipId partnership = PartnershipId.random();
        store.engine()
                .appendEvents(java.util.stream.IntStream.rangeClosed(1, versions)
                        .mapToObj(it -> message(partnership, it))
                        .toList());
        return partnership;
    }

    Verification verify() {
        return new LedgerVerifier(asCommand).verify(done -> {});
    }

    List<Verification.Fault> faults() {
        return verify().faults();
    }

    /** Does something that the triggers would refuse. */
    void behindTheTriggersBack(String statement, Object... parameters) {
        database.superuser()
                .sql("ALTER TABLE ledger.events DISABLE TRIGGER ALL")
                .update();
        database.superuser().sql(statement).params(parameters).update();
        database.superuser().sql("ALTER TABLE ledger.events ENABLE TRIGGER ALL").update();
    }

    /** Does something while nobody can add events. */
    void whileLocked(Runnable work) {
        DatabaseAccess access = database.asSuperuser();
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE ledger.events IN EXCLUSIVE MODE");
            work.run();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        store.close();
        asCommand.close();
    }
}
