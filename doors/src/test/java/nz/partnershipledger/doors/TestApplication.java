package nz.partnershipledger.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nz.partnershipledger.doors.account.AccountDoors;
import nz.partnershipledger.doors.account.AccountsDatabase;
import nz.partnershipledger.doors.account.KnownPeople;
import nz.partnershipledger.doors.account.RepeatedRequests;
import nz.partnershipledger.doors.account.WhoStandsBy;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.TestDatabase;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The doors alone, before sample endpoints. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({Doors.class, AccountDoors.class})
class TestApplication {
    static final Path KEYS = newFolder();

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("keys");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The people who are registered. */
    static final Set<PersonId> KNOWN = ConcurrentHashMap.newKeySet();

    @Bean
    TestDatabase testDatabase() {
        return TestDatabase.migrated();
    }

    @Bean
    LedgerDatabase ledgerDatabase(TestDatabase database) {
        return database.as(DatabaseRole.COMMAND);
    }

    @Bean
    AccountsDatabase accountsDatabase(LedgerDatabase database) {
        return new AccountsDatabase(database);
    }

    /** The key that all nodes of this ledger have. */
    @Bean
    MasterKey masterKey() throws IOException {
        return MasterKey.readOrCreate(KEYS.resolve("master-key"));
    }

    @Bean
    KnownPeople knownPeople() {
        return KNOWN::contains;
    }

    /** Who facilitates all, or leads, for whom. */
    static final Map<PersonId, Map<PersonId, WhoStandsBy.Tie>> TIES = new ConcurrentHashMap<>();

    @Bean
    WhoStandsBy whoStandsBy() {
        return (actor, person) ->
                TIES.getOrDefault(actor.person(), Map.of()).getOrDefault(person, WhoStandsBy.Tie.NONE);
    }

    @Bean
    RepeatedRequests repeatedRequests() {
        return (account, key, path, body, doing) -> doing.get();
    }

    @Bean
    Samples samples() {
        return new Samples();
    }
}
