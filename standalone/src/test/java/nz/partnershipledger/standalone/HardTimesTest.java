package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * What quick ones, the process and the owner of an account see in hard times, with 512 MiB for everything. Takes minutes, so only when asked for:
 * {@code mvn -pl standalone -am test -Dtest=HardTimesTest -Dhard-times=true -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@Tag("processes")
@EnabledIfSystemProperty(named = "hard-times", matches = "true")
class HardTimesTest {
    private static final String WHO = SamplePerson.RTLB.username();
    private static final int SLOW = 500;
    private static final int QUICK = 50;
    private static final int EXPORTS = 30;
    private static final int WRONG = 70;
    private static final int PROMISES = 3_000;

    @TempDir(factory = InMemory.class)
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    private String address = "";
    private String password = "";
    private String person = "";
    private String partnership = "";

    /** One answer, and how long it took. */
    private record Seen(int status, Duration took) {}

    @Test
    void slow_clients_many_exports_and_wrong_passwords() throws Exception {
        try (ALedger ledger = ALedger.in(temporary)) {
            ALedger.Running running = ledger.runWith(
                    List.of("start", "--data", ledger.folder().toString(), "--port", "0"),
                    Map.of("JAVA_TOOL_OPTIONS", "-Xmx512m -XX:+ExitOnOutOfMemoryError"));
            running.says("The ledger is ready");
            address = ledger.lockFile().getProperty("address");
            password = Files.readString(ledger.folder().resolve("secrets/sample-password"))
                    .strip();
            // Otherwise fifty at once would all be looked at anew.
            assertThat(ask("GET", "/api/me", "", password).status()).isEqualTo(200);

            person = read("/api/me", "/person");
            partnership = read("/api/partnerships", "/items/0/id");
            slowOnes();
            exports();
            wrongPasswords();

            assertThat(ask("GET", "/actuator/health", "", password).status()).isEqualTo(200);
            assertThat(running.process().isAlive()).isTrue();
        }
    }

    private void slowOnes() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int number = 0; number < SLOW; number++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
            send(socket, head("POST", "/api/people", password, 1_000) + "{");
            slow.add(socket);
        }
        List<Seen> quick = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            quick.addAll(
                    atOnce(QUICK, it -> it % 2 == 0 ? ask("GET", "/api/people?limit=5", "", password) : promise(it)));
            slow.forEach(it -> send(it, " "));
            LockSupport.parkNanos(Duration.ofSeconds(8).toNanos());
        }
        tell("%d slow beside %d quick, five times: the quick ones", SLOW, QUICK, quick);
        long ended = slow.stream().filter(HardTimesTest::isEnded).count();
        System.out.printf("of the slow ones %d were ended after %d s%n", ended, 5 * 8);
        for (Socket socket : slow) {
            socket.close();
        }
        assertThat(quick).allSatisfy(it -> assertThat(it.status()).isIn(200, 201));
        assertThat(ended).isEqualTo(SLOW);
    }

    private void exports() throws Exception {
        assertThat(atOnce(PROMISES, this::promise))
                .allSatisfy(it -> assertThat(it.status()).isEqualTo(201));
        List<Seen> exports = atOnce(EXPORTS, it -> ask("GET", "/api/follow-through.csv", "", password));
        tell("%d full exports of %d promises at 512 MiB", EXPORTS, PROMISES, exports);
        assertThat(exports).allSatisfy(it -> assertThat(it.status()).isIn(200, 503));
    }

    private void wrongPasswords() throws Exception {
        List<Seen> wrong = new ArrayList<>();
        for (int number = 0; number < WRONG; number++) {
            wrong.add(ask("GET", "/api/me", "", "wrong " + number));
        }
        tell("%d wrong passwords of %d", WRONG, WRONG, wrong);
        Instant begun = Instant.now();
        Seen owner = ask("GET", "/api/me", "", password);
        while (owner.status() == 429) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            owner = ask("GET", "/api/me", "", password);
        }
        Duration waited = Duration.between(begun, Instant.now());
        System.out.printf("the owner was in after %d ms%n", waited.toMillis());
        assertThat(owner.status()).isEqualTo(200);
    }

    private static void tell(String what, int one, int other, List<Seen> seen) {
        Map<Integer, Long> statuses =
                seen.stream().collect(Collectors.groupingBy(Seen::status, TreeMap::new, Collectors.counting()));
        List<Long> times =
                seen.stream().map(it -> it.took().toMillis()).sorted().toList();
        System.out.printf(
                what + ": %s, half within %d ms, all within %d ms%n",
                one,
                other,
                statuses,
                times.get(times.size() / 2),
                times.getLast());
    }

    private static <T> List<T> atOnce(int number, IntFunction<T> doing) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(QUICK)) {
            List<Future<T>> begun = IntStream.range(0, number)
                    .mapToObj(it -> threads.submit(() -> doing.apply(it)))
                    .toList();
            List<T> done = new ArrayList<>();
            for (Future<T> each : begun) {
                done.add(each.get());
            }
            return done;
        }
    }

    private Seen promise(int number) {
        return ask(
                "POST",
                "/api/partnerships/" + partnership + "/commitments",
                "{\"what\": \"Ring the whānau on Friday morning and ask which times suit them, %d\", \"promiser\": \"%s\"}"
                        .formatted(number, person),
                password);
    }

    private String read(String path, String field) throws IOException {
        try (RawCaller caller = new RawCaller(URI.create(address))) {
            RawCaller.Answer answer =
                    caller.send(head("GET", path, password, 0).getBytes(StandardCharsets.UTF_8), true);
            return JsonMapper.shared().readTree(answer.body()).at(field).asString();
        }
    }

    private Seen ask(String method, String path, String body, String password) {
        Instant begun = Instant.now();
        try (RawCaller caller = new RawCaller(URI.create(address))) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            RawCaller.Answer answer = caller.send(
                    (head(method, path, password, bytes.length) + body).getBytes(StandardCharsets.UTF_8), true);
            return new Seen(answer.status(), Duration.between(begun, Instant.now()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String head(String method, String path, String password, int length) {
        return method + " " + path
                + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                + length
                + "\r\nAuthorization: Basic "
                + Base64.getEncoder().encodeToString((WHO + ":" + password).getBytes(StandardCharsets.UTF_8))
                + "\r\n\r\n";
    }

    private int port() {
        return URI.create(address).getPort();
    }

    private static void send(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException ended) {
            // As slow ones are.
        }
    }

    /** Whether the server has said that it is over. */
    private static boolean isEnded(Socket socket) {
        try {
            socket.setSoTimeout(1);
            return socket.getInputStream().read() == 'H';
        } catch (java.net.SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }
}
