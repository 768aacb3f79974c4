package nz.partnershipledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nz.partnershipledger.command.CommandStore;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.KnownToTheLedger;
import nz.partnershipledger.command.desk.RepeatedAccounts;
import nz.partnershipledger.doors.account.AccountsDatabase;
import nz.partnershipledger.doors.account.KnownPeople;
import nz.partnershipledger.doors.account.RepeatedRequests;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** Every part of the command side is the one that was chosen, and none of them calls out. */
class WiringTest {
    private final CommandSideServer server = CommandSideServer.shared();
    private final ApplicationContext context = server.context();

    @Test
    void the_parts_are_those_that_were_chosen() {
        CommandStore store = context.getBean(CommandStore.class);

        assertThat(store.store().engine().getClass().getSimpleName()).isEqualTo("LedgerStorageEngine");
        assertThat(store.store().eventSerializer().getClass().getSimpleName()).isEqualTo("EventSerializer");
        assertThat(store.store().generalSerializer()).isExactlyInstanceOf(Jackson3Serializer.class);
        assertThat(context.getBean(CommandDesk.class)).isNotNull();
        assertThat(context.getBean(KnownPeople.class)).isExactlyInstanceOf(KnownToTheLedger.class);
        assertThat(context.getBean(RepeatedRequests.class)).isExactlyInstanceOf(RepeatedAccounts.class);
        assertThat(context.getBean(AccountsDatabase.class).ledger()).isSameAs(store.database());
        assertThat(context.getBean(InstantSource.class)).isNotNull();
    }

    @Test
    void nothing_that_could_be_found_by_accident_is_there_to_be_found() {
        for (Class<?> byHand : List.of(
                EventBus.class,
                CommandBus.class,
                TokenStore.class,
                Serializer.class,
                DataSource.class,
                PlatformTransactionManager.class)) {
            assertThat(context.getBeanNamesForType(byHand))
                    .as(byHand.getSimpleName())
                    .isEmpty();
        }
    }

    @Test
    void the_database_is_worked_on_in_the_command_role_alone() {
        CommandStore store = context.getBean(CommandStore.class);

        assertThat(store.database()
                        .sql()
                        .sql("SELECT current_user")
                        .query(String.class)
                        .single())
                .isEqualTo("ledger_command");
    }

    @Test
    void no_other_machine_is_asked_for_while_it_starts_and_works() {
        try (CommandSideServer fresh = CommandSideServer.started()) {
            fresh.administrator().post("/api/people", Map.of("name", "Someone new"));
            fresh.nobody().get("/v3/api-docs");
            fresh.nobody().get("/actuator/health");
        }

        assertThat(NameLookups.elsewhere()).isEmpty();
    }

    @Test
    void a_look_at_another_machine_would_be_noticed() {
        String elsewhere = "ledger.invalid";

        assertThatThrownBy(() -> InetAddress.getByName(elsewhere)).isInstanceOf(UnknownHostException.class);
        assertThat(NameLookups.elsewhere()).contains(elsewhere);
        NameLookups.forget(elsewhere);
    }
}
