package nz.partnershipledger.standalone;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.command.CommandStore;
import nz.partnershipledger.doors.account.AccountsDatabase;
import nz.partnershipledger.doors.account.AdministratorAtFirstStart;
import nz.partnershipledger.doors.metrics.MetricsDoor;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.query.QuerySide;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.standalone.samples.Samples;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.Migration;
import nz.partnershipledger.store.PartnershipsAtRandom;
import nz.partnershipledger.store.Recording;
import nz.partnershipledger.store.TestDatabase;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole ledger, both sides, in this process on a database of its own, and a caller to it. */
public final class BothSides implements AutoCloseable {
    /** Everyone's password. */
    public static final String PASSWORD = "a-long-password";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext application;
    private volatile long shown;

    final TestDatabase database;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    BothSides() {
        this(TestDatabase.migrated(), ownFolder().resolve("master-key"), false);
    }

    /** With the sample partnerships in it; everyone in them signs in like all others. */
    public static BothSides withSamples() {
        return new BothSides(TestDatabase.migrated(), ownFolder().resolve("master-key"), true);
    }

    /** On a ledger that there is already. */
    static BothSides on(TestDatabase database, Path masterKey) {
        Migration.run(database.asSuperuser());
        BothSides ledger = new BothSides(database, masterKey, false);
        ledger.untilTheViewsShowAll();
        return ledger;
    }

    private static Path ownFolder() {
        try {
            return Files.createTempDirectory("both-sides");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BothSides(TestDatabase database, Path masterKey, boolean samples) {
        this.database = database;
        try {
            MasterKey master = MasterKey.readOrCreate(masterKey);
            if (samples) {
                writeSamples(master);
            }
            SpringApplication standalone = new SpringApplication(Standalone.class);
            standalone.setRegisterShutdownHook(false);
            standalone.setDefaultProperties(Map.of(
                    "server.port",
                    0,
                    "ledger.node",
                    "one",
                    "ledger.doors.remember-sign-ins",
                    "1h",
                    "ledger.metrics.port",
                    0));
            standalone.addInitializers(context -> {
                context.getBeanFactory().registerSingleton("databaseAccess", database.asSuperuser());
                context.getBeanFactory().registerSingleton("masterKey", master);
            });
            application = standalone.run();
            listenToTheLog();
            if (samples) {
                untilTheViewsShowAll();
            }
            AdministratorAtFirstStart.in(application.getBean(AccountsDatabase.class))
                    .make(PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until what has been recorded is shown, of every history: each is shown when it is its turn. */
    public void untilTheViewsShowAll() {
        List<Long> last = commandStore()
                .database()
                .sql()
                .sql("SELECT max(position) FROM ledger.events WHERE position > ? GROUP BY stream ORDER BY 1")
                .param(shown)
                .query((row, number) -> row.getLong(1))
                .list();
        last.forEach(this::untilTheViewsShow);
        shown = last.isEmpty() ? shown : last.getLast();
    }

    /** Waits until the reports in the database are as the views are. */
    void untilReportsAreCounted() {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (database.superuser()
                .sql("SELECT EXISTS (SELECT FROM views.report_changes)")
                .query(Boolean.class)
                .single()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("the reports are not counted in time");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** A machine that is at work on other things needs its time for as many entries. */
    void untilTheViewsShow(long position) {
        CatchUp views = application.getBean(CatchUp.class);
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (!isShown(views, position)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("the views do not show what is at " + position);
            }
        }
    }

    private static boolean isShown(CatchUp views, Long position) {
        try {
            views.with(position, QuerySide.FOLDS);
            return true;
        } catch (Refusal stillCatchingUp) {
            return false;
        }
    }

    private void writeSamples(MasterKey master) {
        try (CommandStore store = CommandStore.open(database.asSuperuser(), master, 2)) {
            AdministratorAtFirstStart.in(new AccountsDatabase(store.database())).make(PASSWORD);
            Samples.write(store, PASSWORD);
        }
    }

    private void listenToTheLog() {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        log.start();
        root.addAppender(log);
    }

    /** Everything that was logged since the start. */
    public String logged() {
        return log.list.stream()
                .map(it -> it.getFormattedMessage() + " " + ThrowableProxyUtil.asString(it.getThrowableProxy()))
                .collect(Collectors.joining("\n"));
    }

    /** Where its pages are. */
    public String address() {
        return "http://127.0.0.1:" + port();
    }

    private int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer())
                .getPort();
    }

    /** What it answers to whoever reads its metrics at this address of them. */
    HttpResponse<String> metrics(String path) {
        URI metrics = URI.create(
                "http://127.0.0.1:" + application.getBean(MetricsDoor.class).port() + path);
        try {
            return http.send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static final String COMMAND_SIDE = "nz.partnershipledger.command";
    static final String QUERY_SIDE = "nz.partnershipledger.query";
    private static final List<String> SIDES = List.of(COMMAND_SIDE, QUERY_SIDE);

    /** Every place where this application answers with a page. */
    List<ApiOperation> pages() {
        return application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(it -> it.getPatternValues().stream()
                        .filter(path -> !path.startsWith("/api/"))
                        .flatMap(path -> methods(it).map(method -> new ApiOperation(method, path, JSON.missingNode()))))
                .toList();
    }

    /** Every door that belongs to one of the sides: its operation with all of its path, and the package of the side. */
    Map<ApiOperation, String> doorsOfASide() {
        Map<ApiOperation, String> doors = new LinkedHashMap<>();
        application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> SIDES.stream()
                        .filter(side -> handler.getBeanType().getName().startsWith(side + "."))
                        .forEach(side -> mapping.getPatternValues()
                                .forEach(path -> methods(mapping)
                                        .forEach(method ->
                                                doors.put(new ApiOperation(method, path, JSON.missingNode()), side)))));
        return doors;
    }

    private static Stream<String> methods(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of("GET") : methods.stream().map(Enum::name);
    }

    CommandStore commandStore() {
        return application.getBean(CommandStore.class);
    }

    /** Words of a partnership that nobody opens. */
    public PersonalText seals(PartnershipId partnership) {
        return commandStore().texts().sealFirst(partnership.asSubject(), partnership, "nobody opens it");
    }

    /** Records whole histories, and waits until all views and reports show them. */
    public void records(Stream<PartnershipsAtRandom.Lived> partnerships) {
        partnerships.forEach(it -> {
            List<EventMessage<?>> messages = new ArrayList<>();
            for (LedgerEvent event : it.events()) {
                messages.add(new GenericDomainEventMessage<>(
                        "partnership",
                        it.partnership().toString(),
                        messages.size(),
                        event,
                        Map.of(
                                Recording.ACTOR,
                                it.recorder().toString(),
                                Recording.SOURCE,
                                "api",
                                Recording.ROLE,
                                "PARTNER")));
            }
            commandStore().store().eventStore().publish(messages);
        });
        untilTheViewsShowAll();
        untilReportsAreCounted();
    }

    /** Someone who is registered and can sign in. */
    public record Someone(String id, String username) {}

    /** The one who looks after the accounts. */
    public static final Someone ADMINISTRATOR = new Someone("", AdministratorAtFirstStart.USERNAME);

    static final Someone NOBODY = new Someone("", "");

    /** Someone who is known, and has no account. */
    String register(String name) {
        return post(ADMINISTRATOR, "/people", Map.of("name", name)).text("id");
    }

    /** Someone who is known, and can sign in. */
    public Someone register(String name, String role, String... clusters) {
        return openAccount(register(name), role, clusters);
    }

    /** Someone who is not known, and can sign in. */
    Someone signsIn(String role, String... clusters) {
        return openAccount(UUID.randomUUID().toString(), role, clusters);
    }

    Someone openAccount(String person, String role, String... clusters) {
        String username = "u" + person.substring(0, 8);
        database.openAccount(username, person, role, clusters, AdministratorAtFirstStart.USERNAME);
        return new Someone(person, username);
    }

    /** Forms a partnership around reading, in the cluster c33, on 2 February 2026; tells its id. */
    String formPartnership(Someone facilitator) {
        return post(
                        facilitator,
                        "/partnerships",
                        Map.of(
                                "label", "Reading together",
                                "cluster", "c33",
                                "kura", "k1",
                                "kind", "INDIVIDUAL",
                                "tier", "TE_KAHUI",
                                "formedOn", "2026-02-02",
                                "facilitator", facilitator.id()))
                .text("id");
    }

    /** An answer, with what was in it. */
    public record Reply(
            int status,
            HttpResponse<String> response,
            @Nullable JsonNode body) {
        /** What a field of it says. */
        public String text(String field) {
            return at("/" + field).asString();
        }

        JsonNode at(String path) {
            return Objects.requireNonNull(body).at(path);
        }
    }

    /** Posts, and fails where it is not accepted. */
    public Reply post(Someone who, String path, Object body) {
        Reply reply = tryToPost(who, path, body);
        if (reply.status() / 100 != 2) {
            throw new AssertionError(path + " was answered " + reply.status() + ": " + reply.body());
        }
        return reply;
    }

    Reply tryToPost(Someone who, String path, Object body) {
        return send(
                who,
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Reply get(Someone who, String path) {
        return send(who, path, HttpRequest.newBuilder().GET());
    }

    /** Everything that can be asked, as the document tells it. */
    JsonNode document() {
        return Objects.requireNonNull(
                sendTo("/v3/api-docs", ADMINISTRATOR, HttpRequest.newBuilder().GET())
                        .body());
    }

    Reply send(Someone who, String path, HttpRequest.Builder request) {
        return sendTo("/api" + path, who, request);
    }

    /** Opens an address of ours as someone. */
    Reply open(Someone who, String address, HttpRequest.Builder request) {
        return sendTo(address, who, request);
    }

    /** What there is to take away at an address of ours. */
    byte[] download(Someone who, String address) {
        try {
            return http.send(request(address, who, HttpRequest.newBuilder()), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(String path, Someone who, HttpRequest.Builder request) {
        request.uri(URI.create(address() + path));
        if (!who.username().isEmpty()) {
            String credentials = who.username() + ":" + PASSWORD;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return request.build();
    }

    private Reply sendTo(String path, Someone who, HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request(path, who, request), HttpResponse.BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Reply(
                    response.statusCode(),
                    response,
                    type.matches("application/(problem.)?json.*") ? JSON.readTree(response.body()) : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        application.close();
        http.close();
    }
}
