package nz.partnershipledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nz.partnershipledger.doors.Doors;
import nz.partnershipledger.doors.account.AccountsDatabase;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.SubjectId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.query.base.TestLedger;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.SealedTexts;
import nz.partnershipledger.store.SubjectKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The query side at a real port over a real ledger; it ends with the tests. */
final class QueryServer {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PASSWORD = "a long enough password";

    final TestLedger ledger = new TestLedger();
    private final String hash = "{pbkdf2-sha512}"
            + new Pbkdf2PasswordEncoder("", 16, 210_000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512)
                    .encode(PASSWORD);
    final SubjectKeys keys;
    private final SealedTexts texts;
    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
            })
    @Import({Doors.class, QuerySide.class})
    static class Application {}

    private static final class Shared {
        static final QueryServer SERVER = saysNothingFor("1s");
    }

    /** One for all tests that form partnerships of their own. */
    static QueryServer shared() {
        return Shared.SERVER;
    }

    /** One at which open pages are told by the database alone for so long, and look for themselves after it. */
    static QueryServer saysNothingFor(String time) {
        try {
            return new QueryServer(Files.createTempDirectory("query-server"), time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private QueryServer(Path folder, String silence) throws IOException {
        MasterKey master = MasterKey.readOrCreate(folder.resolve("master.key"));
        keys = new SubjectKeys(ledger.commands(), master);
        texts = new SealedTexts(keys);
        QueryStore store = QueryStore.open(ledger.test().asSuperuser(), master, 8, "test");
        context = new SpringApplicationBuilder(Application.class)
                // The database ends with the process too, at the same time; whatever then waits for it in order to end
                // waits in vain.
                .registerShutdownHook(false)
                .properties(Map.of(
                        "server.port", "0",
                        "spring.main.banner-mode", "off",
                        "ledger.listening.silence", silence,
                        "ledger.place-names", "classpath:place-names.properties"))
                .initializers(it -> {
                    var beans = (GenericApplicationContext) it;
                    beans.registerBean(MasterKey.class, () -> master);
                    beans.registerBean(QueryStore.class, () -> store);
                    beans.registerBean(AccountsDatabase.class, () -> new AccountsDatabase(store.database()));
                })
                .run();
        address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Opens an account for a person and tells its username. */
    String account(PersonId person, SystemRole role, String... clusters) {
        String username = "u-" + UUID.randomUUID();
        ledger.commands()
                .sql()
                .sql("INSERT INTO ledger.accounts (id, username, person, password, role, clusters, further)"
                        + " VALUES (?, ?, ?, ?, ?, ?, EXISTS (SELECT FROM ledger.accounts WHERE person = ?))")
                .params(UUID.randomUUID(), username, person.value(), hash, role.name(), clusters, person.value())
                .update();
        return username;
    }

    /** Records events at the end of a stream, waits until every view shows them, and tells the position of the last. */
    long append(StreamId stream, PersonId recorder, LedgerEvent... events) {
        long position = ledger.append(stream, recorder, events);
        bean(CatchUp.class).with(position, QuerySide.FOLDS);
        return position;
    }

    /** Waits until the reports in the database are as the views are. */
    void reportsAreCounted() {
        until("the reports are counted", "SELECT NOT EXISTS (SELECT FROM views.report_changes)");
    }

    /** Waits until what is kept of promises is as the views are. */
    void promisesAreCounted() {
        until("the promises are counted", "SELECT NOT EXISTS (SELECT FROM views.promise_count_changes)");
    }

    /** Waits until the database answers that it is so. */
    void until(String what, String isSo) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!ledger.test().superuser().sql(isSo).query(Boolean.class).single()) {
            assertThat(System.nanoTime()).as("%s in time", what).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    PersonalText seal(SubjectId subject, StreamId stream, String words) {
        return texts.sealFirst(subject, stream, words);
    }

    /** A promise for nobody in particular, whose words are sealed for a stream. */
    Promise promise(
            PartnershipId partnership, StreamId stream, PersonId promiser, String what, @Nullable LocalDate due) {
        return new Promise(
                seal(partnership.asSubject(), stream, what),
                promiser,
                null,
                null,
                due,
                null,
                Origin.UNSAID,
                false,
                null,
                null);
    }

    PersonalText sealReason(SubjectId subject, StreamId stream, String words) {
        return texts.sealReason(subject, stream, words);
    }

    HttpResponse<String> get(String username, String path, String... headers) {
        return send(username, HttpRequest.newBuilder(URI.create(address + path)), headers);
    }

    HttpResponse<String> post(String username, String path, String... headers) {
        return send(
                username,
                HttpRequest.newBuilder(URI.create(address + path)).POST(HttpRequest.BodyPublishers.noBody()),
                headers);
    }

    HttpResponse<byte[]> bytes(String username, String path, String... headers) {
        return send(
                username,
                HttpRequest.newBuilder(URI.create(address + path)),
                HttpResponse.BodyHandlers.ofByteArray(),
                headers);
    }

    /** What goes on being sent. */
    HttpResponse<InputStream> stream(String username, String path, String... headers) {
        return send(
                username,
                HttpRequest.newBuilder(URI.create(address + path)),
                HttpResponse.BodyHandlers.ofInputStream(),
                headers);
    }

    String address() {
        return address;
    }

    String password() {
        return PASSWORD;
    }

    private HttpResponse<String> send(String username, HttpRequest.Builder request, String... headers) {
        return send(username, request, HttpResponse.BodyHandlers.ofString(), headers);
    }

    private <T> HttpResponse<T> send(
            String username, HttpRequest.Builder request, HttpResponse.BodyHandler<T> read, String... headers) {
        request.header("Authorization", authorization(username));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), read);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    String authorization(String username) {
        return "Basic "
                + Base64.getEncoder().encodeToString((username + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    JsonNode json(String username, String path) {
        HttpResponse<String> response = get(username, path);
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }
}
