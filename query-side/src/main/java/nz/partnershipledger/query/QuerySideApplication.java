package nz.partnershipledger.query;

import java.util.Map;
import nz.partnershipledger.doors.Doors;
import nz.partnershipledger.doors.account.AccountsDatabase;
import nz.partnershipledger.doors.side.DatabaseHealth;
import nz.partnershipledger.doors.side.SideProcess;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.store.DatabaseAccess;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.MasterKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The query side as a process of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({Doors.class, QuerySide.class})
public class QuerySideApplication {
    private static final int CONNECTIONS = 16;

    /** Each side describes its own part of the API; behind the proxy the one page shows both. */
    private static final Map<String, String> BOTH_DOCUMENTS = Map.of(
            "springdoc.swagger-ui.urls[0].name", "What is read",
            "springdoc.swagger-ui.urls[0].url", "/v3/api-docs",
            "springdoc.swagger-ui.urls[1].name", "What is recorded",
            "springdoc.swagger-ui.urls[1].url", "/v3/api-docs/commands");

    /** Starts it; {@link SideProcess} says what it needs. */
    public static void main(String[] arguments) {
        SideProcess.start(QuerySideApplication.class, DatabaseRole.QUERY, BOTH_DOCUMENTS);
    }

    @Bean
    QueryStore queryStore(DatabaseAccess access, MasterKey masterKey, @Value("${ledger.node}") String node) {
        return QueryStore.open(access, masterKey, CONNECTIONS, node);
    }

    @Bean
    AccountsDatabase accountsDatabase(QueryStore store) {
        return new AccountsDatabase(store.database());
    }

    @Bean
    DatabaseHealth queryDatabase(QueryStore store) {
        return new DatabaseHealth(store.database());
    }
}
