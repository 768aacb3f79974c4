package nz.partnershipledger.standalone;

import java.time.InstantSource;
import nz.partnershipledger.command.CommandSide;
import nz.partnershipledger.command.CommandStore;
import nz.partnershipledger.doors.Doors;
import nz.partnershipledger.doors.account.AccountsDatabase;
import nz.partnershipledger.doors.side.DatabaseHealth;
import nz.partnershipledger.query.QuerySide;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.store.DatabaseAccess;
import nz.partnershipledger.store.MasterKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Both sides of the ledger in one application context; each works in the database in its own role. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({Doors.class, CommandSide.class, QuerySide.class})
class Standalone {
    private static final int COMMAND_CONNECTIONS = 20;
    private static final int QUERY_CONNECTIONS = 16;

    @Bean
    CommandStore commandStore(DatabaseAccess access, MasterKey masterKey) {
        return CommandStore.open(access, masterKey, COMMAND_CONNECTIONS);
    }

    @Bean
    QueryStore queryStore(DatabaseAccess access, MasterKey masterKey, @Value("${ledger.node}") String node) {
        return QueryStore.open(access, masterKey, QUERY_CONNECTIONS, node);
    }

    /** Everyone's clock is the database's. */
    @Bean
    InstantSource clock(CommandStore store) {
        return store.store().clock();
    }

    @Bean
    AccountsDatabase accountsDatabase(CommandStore store) {
        return new AccountsDatabase(store.database());
    }

    @Bean
    DatabaseHealth commandDatabase(CommandStore store) {
        return new DatabaseHealth(store.database());
    }

    @Bean
    DatabaseHealth queryDatabase(QueryStore store) {
        return new DatabaseHealth(store.database());
    }
}
