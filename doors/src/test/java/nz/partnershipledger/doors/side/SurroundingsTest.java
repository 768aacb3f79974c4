package nz.partnershipledger.doors.side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nz.partnershipledger.store.DatabaseAccess;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingsTest {
    private final Map<String, String> environment = new HashMap<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void everything_is_there() throws IOException {
        Path key = folder.resolve("master-key");
        MasterKey.readOrCreate(key);
        about(TestDatabase.migrated());
        environment.put(Surroundings.MASTER_KEY, key.toString());
    }

    private void about(TestDatabase database) {
        DatabaseAccess access = database.asSuperuser();
        environment.put(Surroundings.URL, access.url());
        environment.put(Surroundings.USER, access.user());
        environment.put(Surroundings.PASSWORD, access.password());
    }

    private void isRefused(String sentence) {
        assertThatThrownBy(() -> Surroundings.in(environment).check(DatabaseRole.COMMAND))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(sentence)
                .message()
                .hasLineCount(1);
    }

    @Test
    void with_everything_there_both_sides_may_start() {
        Surroundings.in(environment).check(DatabaseRole.COMMAND);
        Surroundings.in(environment).check(DatabaseRole.QUERY);
    }

    @Test
    void each_side_needs_no_more_than_its_own_rights() {
        TestDatabase database = TestDatabase.migrated();
        about(database);
        for (DatabaseRole role : new DatabaseRole[] {DatabaseRole.COMMAND, DatabaseRole.QUERY}) {
            String login = "a_" + role.roleName();
            database.superuser()
                    .sql("CREATE ROLE %s LOGIN PASSWORD 'secret' IN ROLE %s".formatted(login, role.roleName()))
                    .update();
            environment.put(Surroundings.USER, login);
            environment.put(Surroundings.PASSWORD, "secret");
            Surroundings.in(environment).check(role);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEDGER_DB_URL", "LEDGER_DB_USER", "LEDGER_DB_PASSWORD", "LEDGER_MASTER_KEY"})
    void whatever_is_missing_is_named(String variable) {
        environment.put(variable, "");
        isRefused("The environment variable " + variable + " is missing or empty.");
        environment.remove(variable);
        isRefused("The environment variable " + variable + " is missing or empty.");
    }

    @Test
    void the_password_may_stand_in_a_file() throws IOException {
        String file = Surroundings.PASSWORD + "_FILE";
        environment.put(file, folder.resolve("none").toString());
        isRefused("The environment variable " + file + " is missing or empty.");
        String password = environment.remove(Surroundings.PASSWORD);
        environment.put(
                file,
                Files.writeString(folder.resolve("password"), password + "\n").toString());
        Surroundings.in(environment).check(DatabaseRole.COMMAND);
    }

    @Test
    void the_database_is_a_postgresql_that_can_be_reached() {
        environment.put(Surroundings.URL, "jdbc:h2:mem:x");
        isRefused("LEDGER_DB_URL must be the address of a PostgreSQL");
        environment.put(Surroundings.URL, "jdbc:postgresql://127.0.0.1:1/ledger");
        isRefused("could not be opened");
    }

    @Test
    void the_master_key_is_never_made_here() throws IOException {
        Path missing = folder.resolve("missing");
        environment.put(Surroundings.MASTER_KEY, missing.toString());
        isRefused("no master key that can be read");
        assertThat(missing).doesNotExist();
        environment.put(Surroundings.MASTER_KEY, Files.writeString(missing, "").toString());
        isRefused("no master key that can be read");
        environment.put(Surroundings.MASTER_KEY, folder.toString());
        isRefused("no master key that can be read");
    }

    @Test
    void a_ledger_that_was_begun_with_another_key_is_refused() throws IOException {
        Surroundings.in(environment).check(DatabaseRole.COMMAND);
        Path other = folder.resolve("other");
        MasterKey.readOrCreate(other);
        environment.put(Surroundings.MASTER_KEY, other.toString());
        isRefused("begun with another master key");
    }

    @Test
    void a_database_that_was_not_migrated_or_by_a_later_version_is_refused() {
        TestDatabase database = TestDatabase.migrated();
        about(database);
        database.superuser()
                .sql("UPDATE ledger.migrations SET version = '900' WHERE version = '3'")
                .update();
        isRefused("later version");

        about(TestDatabase.empty());
        isRefused("run the migrate step first");
    }

    @Test
    void a_node_keeps_its_name() {
        environment.put("HOSTNAME", "here");
        assertThat(Surroundings.in(environment).node()).isEqualTo("here-8080");
        environment.put(Surroundings.PORT, "9090");
        assertThat(Surroundings.in(environment).node()).isEqualTo("here-9090");
        environment.put(Surroundings.NODE, "one");
        assertThat(Surroundings.in(environment).node()).isEqualTo("one");
    }
}
