package nz.partnershipledger.standalone;

import java.time.InstantSource;
import nz.partnershipledger.command.CommandSide;
import nz.partnershipledger.command.CommandStore;
import nz.partnershipledger.doors.Doors;
import nz.partnershipledger.doors.account.AccountsDatabase;
import nz.partnershipledger.store.LedgerEvents;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Both sides of the ledger in one application context; each works in the database in its own role. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({Doors.class, CommandSide.class})
class Standalone {
    private static final int COMMAND_CONNECTIONS = 16;

    @Bean
    InstantSource clock(CommandStore store) {
        return store.store().clock();
    }

    @Bean
    CommandStore commandStore(OpenLedger ledger) {
        return CommandStore.open(ledger.access(), ledger.masterKey(), COMMAND_CONNECTIONS);
    }

    @Bean
    LedgerEvents ledgerEvents(CommandStore store) {
        return store.events();
    }

    @Bean
    AccountsDatabase accountsDatabase(CommandStore store) {
        return new AccountsDatabase(store.database().dataSource());
    }
}
