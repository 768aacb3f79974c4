package nz.partnershipledger.command;

import java.time.InstantSource;
import java.util.Map;
import nz.partnershipledger.doors.Doors;
import nz.partnershipledger.doors.account.AccountsDatabase;
import nz.partnershipledger.doors.side.DatabaseHealth;
import nz.partnershipledger.doors.side.SideProcess;
import nz.partnershipledger.store.DatabaseAccess;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.MasterKey;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The command side as a process of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({Doors.class, CommandSide.class})
public class CommandSideApplication {
    private static final int CONNECTIONS = 20;

    /** Starts it; {@link SideProcess} says what it needs. */
    public static void main(String[] arguments) {
        SideProcess.start(CommandSideApplication.class, DatabaseRole.COMMAND, Map.of());
    }

    @Bean
    CommandStore commandStore(DatabaseAccess access, MasterKey masterKey) {
        return CommandStore.open(access, masterKey, CONNECTIONS);
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
}
