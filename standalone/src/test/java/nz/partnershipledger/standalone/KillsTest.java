package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.standalone.samples.SamplePerson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kills the ledger, its database or both while people promise, write minutes, import and make views anew, again and again; whoever gets no answer asks again
 * with the same key. Nothing that was answered is lost, nothing is there twice, and nobody reads of an error that nobody foresaw. More often when asked for:
 * {@code mvn -pl standalone -am test -Dtest=KillsTest -Dkills=50 -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@Tag("processes")
class KillsTest {
    private static final String WHO = SamplePerson.RTLB.username();
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int PROGRESS = 20;
    private static final int LINES_OF_A_DRAFT = 400;

    @TempDir(factory = InMemory.class)
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    private final Set<String> recorded = ConcurrentHashMap.newKeySet();
    private final Queue<String> troubles = new ConcurrentLinkedQueue<>();
    private volatile String address = "";
    private volatile boolean over;
    private String password = "";
    private String person = "";
    private String partnership = "";
    private String hui = "";

    @Test
    void what_was_answered_is_there_once_however_often_everything_is_killed() throws Exception {
        try (ALedger ledger = ALedger.in(temporary)) {
            ALedger.Running running = start(ledger);
            password = Files.readString(ledger.folder().resolve("secrets/sample-password"))
                    .strip();
            person = json(get("/api/me")).path("person").asString();
            partnership = json(get("/api/partnerships")).at("/items/0/id").asString();
            hui = openHui();
            List<Thread> writers = Stream.of("first", "second", "draft", "import", "rebuild")
                    .map(it -> Thread.ofPlatform().start(() -> write(it)))
                    .toList();
            for (int kill = 0; kill < KILLS; kill++) {
                int before = recorded.size();
                running.waitUntil(() -> recorded.size() >= before + PROGRESS, "something is recorded");
                if (kill % 3 != 1) {
                    running.process().destroyForcibly();
                }
                if (kill % 3 != 0) {
                    ledger.serverProcesses().forEach(ProcessHandle::destroyForcibly);
                }
                running.process().waitFor();
                running = start(ledger);
            }
            over = true;
            for (Thread writer : writers) {
                writer.join();
            }

            List<String> there = Stream.concat(
                            get(here("/commitments.csv")).body().lines(),
                            json(get(here("/hui/" + hui + "/draft"))).findValuesAsString("text").stream())
                    .toList();
            List<String> lost = recorded.stream()
                    .filter(it -> there.stream().noneMatch(row -> row.contains(it)))
                    .toList();
            List<String> doubled = recorded.stream()
                    .filter(it -> there.stream().filter(row -> row.contains(it)).count() > 1)
                    .toList();
            System.out.printf(
                    "%d kills: %d recorded, %d lost, %d doubled, %d answered 5xx but 503%n",
                    KILLS, recorded.size(), lost.size(), doubled.size(), troubles.size());
            assertThat(lost).isEmpty();
            assertThat(doubled).isEmpty();
            assertThat(troubles).isEmpty();
            ledger.run("verify").endsWith(0).says("Whole:");
        }
    }

    private String openHui() {
        String at = Instant.now().toString();
        RawCaller.Answer called = post("/hui", Map.of("purpose", "REVIEW", "at", at));
        assertThat(called.status()).as(called.body()).isEqualTo(201);
        String id = JsonMapper.shared().readTree(called.body()).path("id").asString();
        RawCaller.Answer opened = post("/hui/" + id + "/open", Map.of());
        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        return id;
    }

    private String here(String path) {
        return "/api/partnerships/" + partnership + path;
    }

    private RawCaller.Answer post(String path, Map<String, ?> body) {
        return send(
                "POST", here(path), "application/json", JsonMapper.shared().writeValueAsString(body), WHO, password);
    }

    private ALedger.Running start(ALedger ledger) throws IOException {
        ALedger.Running running = ledger.startWithSamples().says("The ledger is ready");
        address = ledger.lockFile().getProperty("address");
        return running;
    }

    /** Asks for one thing after another, each until it has an answer. */
    private void write(String name) {
        for (int number = 0; !over && !(name.equals("draft") && number == LINES_OF_A_DRAFT); number++) {
            String what = "The %s asked for number %06d.".formatted(name, number);
            RawCaller.Answer answer = request(name, what);
            while (answer.status() / 100 != 2 && !over) {
                if (answer.status() >= 400 && answer.status() != 503 && answer.status() != 409) {
                    troubles.add(name + " " + answer);
                    return;
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                answer = request(name, what);
            }
            if (answer.status() / 100 == 2 && !name.equals("rebuild")) {
                recorded.add(what);
            }
        }
    }

    private RawCaller.Answer request(String name, String what) {
        return switch (name) {
            case "import" ->
                send(
                        "POST",
                        "/api/imports",
                        "multipart/form-data; boundary=matrix",
                        Attempt.form(partnership)
                                .replace("Nobody said this", what)
                                .replace("2026-02-10,,", LocalDate.now(Aotearoa.ZONE) + ",Wiremu,"),
                        WHO,
                        password);
            case "draft" ->
                send(
                        "PUT",
                        here("/hui/" + hui + "/draft/lines/"
                                + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8))),
                        "application/json",
                        JsonMapper.shared()
                                .writeValueAsString(Map.of(
                                        "kind",
                                        "GOING_WELL",
                                        "place",
                                        10,
                                        "fields",
                                        Map.of("text", what),
                                        "revision",
                                        0)),
                        WHO,
                        password);
            case "rebuild" ->
                send("POST", "/api/ledger/views/journey/rebuild", "application/json", "", "admin", "ka pai te mahi");
            default ->
                send(
                        "POST",
                        here("/commitments"),
                        "application/json\r\nIdempotency-Key: " + what.hashCode(),
                        JsonMapper.shared().writeValueAsString(Map.of("what", what, "promiser", person)),
                        WHO,
                        password);
        };
    }

    private RawCaller.Answer get(String path) {
        return send("GET", path, "application/json", "", WHO, password);
    }

    private static JsonNode json(RawCaller.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private RawCaller.Answer send(
            String method, String path, String type, String body, String username, String secret) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: " + type
                + "\r\nContent-Length: "
                + bytes.length + "\r\nAuthorization: Basic "
                + Base64.getEncoder().encodeToString((username + ":" + secret).getBytes(StandardCharsets.UTF_8))
                + "\r\n\r\n";
        try (RawCaller caller = new RawCaller(URI.create(address))) {
            return caller.send((head + body).getBytes(StandardCharsets.UTF_8), true);
        } catch (IOException e) {
            return RawCaller.Answer.NONE;
        }
    }
}
