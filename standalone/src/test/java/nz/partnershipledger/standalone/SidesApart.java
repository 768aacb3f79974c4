package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.command.CommandSideApplication;
import nz.partnershipledger.query.QuerySideApplication;
import nz.partnershipledger.store.TestDatabase;

/**
 * Two command sides, two query sides and the proxy, each a process of its own, on one database. Each side has what is its own
 * on its class path, and a login with its own role's rights.
 */
final class SidesApart implements AutoCloseable {
    private static final String SECRET = "only for this test";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final TestDatabase database = TestDatabase.empty();
    private final List<ALedger.Running> processes = new ArrayList<>();

    final List<Instance> commandSides = new ArrayList<>();
    final List<Instance> querySides = new ArrayList<>();
    private String address = "";

    /** One instance of a side. */
    record Instance(int port, int metrics, ALedger.Running running) {
        void kill() throws InterruptedException {
            running.process().destroyForcibly().waitFor();
        }
    }

    /** What they say is kept in this folder. */
    SidesApart(Path folder) {
        this.folder = folder;
    }

    /** Starts them all and waits until they are well. */
    void start(Path nginx) throws IOException {
        migrate();
        makeLogins();
        for (int number = 0; number < 2; number++) {
            commandSides.add(commandSide());
            querySides.add(querySide());
        }
        address = "http://127.0.0.1:" + startProxy(nginx);
        Stream.concat(commandSides.stream(), querySides.stream()).forEach(this::waitFor);
    }

    /** What all of them said, and the log of requests that the proxy keeps here. */
    String logged() throws IOException {
        return processes.stream().map(ALedger.Running::said).collect(Collectors.joining("\n"))
                + Files.readString(folder.resolve("proxy/access.log"));
    }

    /** Where the proxy is. */
    String address() {
        return address;
    }

    /** Where Debian and others put it, also when it is not on the path of who is not root. */
    static Optional<Path> nginx() {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":", -1)), Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(it -> Path.of(it, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private void migrate() throws IOException {
        ALedger.Running migrate = ALedger.start(
                Ledger.class,
                List.of("migrate", "--data", folder.resolve("ledger").toString(), "--db", url()),
                Map.of("LEDGER_DB_USER", "postgres", "LEDGER_DB_PASSWORD", "postgres"),
                it -> true,
                folder);
        processes.add(migrate);
        migrate.endsWith(0).says("The account \"admin\" was made");
    }

    private String url() {
        return database.asSuperuser().url();
    }

    private void makeLogins() {
        for (String side : List.of("command", "query")) {
            database.superuser()
                    .sql("DROP ROLE IF EXISTS %s_side".formatted(side))
                    .update();
            database.superuser()
                    .sql("CREATE ROLE %1$s_side LOGIN PASSWORD '%2$s' IN ROLE ledger_%1$s".formatted(side, SECRET))
                    .update();
        }
    }

    private Instance commandSide() throws IOException {
        return start(CommandSideApplication.class, "command_side", "/query-side/");
    }

    private Instance querySide() throws IOException {
        return start(QuerySideApplication.class, "query_side", "/command-side/");
    }

    private Instance start(Class<?> side, String login, String otherSide) throws IOException {
        int port = freePort();
        int metrics = freePort();
        ALedger.Running running = ALedger.start(
                side,
                List.of(),
                Map.of(
                        "LEDGER_DB_URL",
                        url(),
                        "LEDGER_DB_USER",
                        login,
                        "LEDGER_DB_PASSWORD",
                        SECRET,
                        "LEDGER_MASTER_KEY",
                        folder.resolve("ledger/secrets/master-key").toString(),
                        "LEDGER_NODE",
                        "node-" + port,
                        "LEDGER_METRICS_PORT",
                        Integer.toString(metrics),
                        "SERVER_PORT",
                        Integer.toString(port)),
                it -> !it.contains(otherSide) && !it.contains("/standalone/"),
                folder);
        processes.add(running);
        return new Instance(port, metrics, running);
    }

    private int startProxy(Path nginx) throws IOException {
        int port = freePort();
        Path own = Files.createDirectory(folder.resolve("proxy"));
        String original = Files.readString(Path.of("..", "docker", "nginx.conf"));
        String adapted = original.replace("server command-side:8080;", servers(commandSides))
                .replace("server query-side:8080;", servers(querySides))
                .replace("listen 8080;", "listen 127.0.0.1:" + port + ";")
                .replace("/tmp/", own + "/")
                .replace("access_log off;", "access_log " + own + "/access.log masked;");
        assertThat(adapted).doesNotContain(":8080", "listen 8080");
        Path configuration = Files.writeString(own.resolve("nginx.conf"), adapted);
        String user = System.getProperty("user.name").equals("root") ? " user root;" : "";
        Path output = folder.resolve("proxy.said");
        Process proxy = new ProcessBuilder(
                        nginx.toString(), "-c", configuration.toString(), "-e", "stderr", "-g", "daemon off;" + user)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        processes.add(new ALedger.Running(proxy, output));
        return port;
    }

    private static String servers(List<Instance> side) {
        return side.stream().map(it -> "server 127.0.0.1:" + it.port() + ";").collect(Collectors.joining(" "));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void waitFor(Instance instance) {
        instance.running().waitUntil(() -> isWell(instance), "it is well");
    }

    private boolean isWell(Instance instance) {
        assertThat(instance.running().process().isAlive())
                .as(instance.running().said())
                .isTrue();
        try {
            URI health = URI.create("http://127.0.0.1:" + instance.port() + "/actuator/health");
            return http.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        commandSides.forEach(it -> it.running().process().destroyForcibly());
        querySides.forEach(it -> it.running().process().destroyForcibly());
        // The proxy's workers end with it only when it may end them itself.
        processes.forEach(it -> it.process().destroy());
    }
}
