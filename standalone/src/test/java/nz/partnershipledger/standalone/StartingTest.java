package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("processes")
class StartingTest {
    @TempDir(factory = InMemory.class)
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    @Test
    void a_ledger_starts_is_ready_refuses_a_second_one_and_stops_with_all_it_started() throws Exception {
        try (ALedger ledger = ALedger.in(temporary)) {
            ALedger.Running first = ledger.run("start", "--port", "0");
            first.says("The ledger is ready: http://127.0.0.1:");
            String address = ledger.lockFile().getProperty("address");
            assertThat(health(address)).contains("\"status\":\"UP\"");
            assertThat(first.said()).contains("admin").doesNotContain("ka pai te mahi");

            ledger.run("start", "--port", "0")
                    .endsWith(1)
                    .says("A ledger is already running in " + ledger.folder().toRealPath() + ": " + address);
            ledger.run("verify", "--views")
                    .endsWith(0)
                    .says("Whole:")
                    .says("timeline: ")
                    .says("all stand as the ledger tells");
            assertTheServiceIsNobodyWhoOwns(ledger);

            first.process().destroy();
            first.endsWith(143);
            assertThat(ledger.serverProcesses()).isEmpty();
            assertThat(ledger.lockFile()).isEmpty();
        }
    }

    /** Whoever learns the login by which the ledger works cannot switch off what keeps its entries from being changed. */
    private static void assertTheServiceIsNobodyWhoOwns(ALedger ledger) throws Exception {
        try (Connection connection = ledger.connectAsSuperuser();
                Statement statement = connection.createStatement();
                ResultSet connected = statement.executeQuery("""
                        SELECT bool_or(pg_has_role(usesysid, 'ledger_owner', 'MEMBER')), count(*)
                        FROM pg_stat_activity WHERE application_name IN ('ledger_command', 'ledger_query')""")) {
            connected.next();
            assertThat(connected.getLong(2)).isPositive();
            assertThat(connected.getBoolean(1)).isFalse();
        }
    }

    private static String health(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/actuator/health"))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    @Test
    void a_busy_port_is_noticed_before_anything_is_started() throws Exception {
        Path folder = temporary.resolve("never");
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
                ALedger ledger = new ALedger(folder, temporary)) {
            String port = Integer.toString(other.getLocalPort());
            ledger.run("start", "--port", port)
                    .endsWith(1)
                    .says("Another program already listens at 127.0.0.1, port " + port);
            assertThat(folder).doesNotExist();
        }
    }

    @Test
    void wrong_usage_says_what_is_wrong_and_ends_with_2() throws Exception {
        try (ALedger ledger = new ALedger(temporary.resolve("never"), temporary)) {
            ledger.run("start", "--port", "many").endsWith(2).says("--port");
            ledger.refuses("start", "--port", "65536").says(2, "A port is a number from 0 to 65535, not 65536.");
            ledger.refuses("start", "--db", "mysql://here").says(2, "jdbc:postgresql://");
            ledger.refuses("start", "--colour", "red").says(2, "--colour");
            ALedger.refusesWith(List.of("sing")).says(2, "sing");
            ALedger.refusesWith(List.of("help")).says(0, "verify");
            ALedger.refusesWith(List.of("verify", "--views", "history.ndjson")).says(2, "An export holds no views");
            assertThat(ledger.folder()).doesNotExist();
        }
    }

    @Test
    void the_database_asks_everyone_for_a_password_writes_what_it_says_and_is_reached_from_here_alone()
            throws Exception {
        try (ALedger ledger = ALedger.in(temporary)) {
            ALedger.Running running = ledger.run("start", "--port", "0");
            ledger.hasDatabase(running);

            assertThatThrownBy(() -> ledger.connect("ledger", "postgres", "guessed"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            it -> assertThat(it.getSQLState()).isEqualTo("28P01"));
            try (Connection connection = ledger.connect()) {
                for (String durable : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                    assertThat(show(connection, durable)).as(durable).isEqualTo("on");
                }
                assertThat(show(connection, "listen_addresses")).isEqualTo("127.0.0.1");
                assertThat(show(connection, "is_superuser")).isEqualTo("off");
            }
            try (Connection connection = ledger.connectAsSuperuser()) {
                assertThat(show(connection, "unix_socket_directories")).isEmpty();
            }
            assertThat(Files.readAllLines(ledger.folder().resolve("postgres/pg_hba.conf")))
                    .filteredOn(line -> !line.startsWith("#"))
                    .containsExactly("host all all 127.0.0.1/32 scram-sha-256");
            try (var secrets = Files.list(ledger.folder().resolve("secrets"))) {
                assertThat(secrets)
                        .isNotEmpty()
                        .allSatisfy(it -> assertThat(Files.getPosixFilePermissions(it))
                                .isEqualTo(PosixFilePermissions.fromString("rw-------")));
            }
        }
    }

    @Test
    void what_the_database_refuses_leaves_no_trace_of_what_was_said_in_its_log() throws Exception {
        try (ALedger ledger = ALedger.startedBefore(temporary)) {
            ledger.hasDatabase(ledger.run("start", "--port", "0"));
            try (Connection connection = ledger.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE public.said (words text PRIMARY KEY)");
                statement.execute("INSERT INTO public.said VALUES ('the canary sings')");
                for (String wrong : List.of(
                        "INSERT INTO public.said VALUES ('the canary sings')",
                        "SELECT 'the canary sings'::uuid",
                        "SELECT the_canary_sings FROM public.said")) {
                    assertThatThrownBy(() -> statement.execute(wrong))
                            .isInstanceOf(SQLException.class)
                            .hasMessageContaining("canary");
                }
            }
            try (var logs = Files.list(ledger.folder().resolve("log"))) {
                assertThat(logs)
                        .isNotEmpty()
                        .allSatisfy(it -> assertThat(it).content().doesNotContain("canary"));
            }
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
