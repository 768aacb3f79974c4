package nz.partnershipledger.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import nz.partnershipledger.standalone.folder.DataFolder;
import nz.partnershipledger.standalone.folder.FolderLock;
import nz.partnershipledger.standalone.folder.Running;
import nz.partnershipledger.standalone.postgres.EmbeddedLedgerDatabase;
import nz.partnershipledger.standalone.words.CannotGoOn;
import nz.partnershipledger.standalone.words.Sentence;
import nz.partnershipledger.store.DatabaseAccess;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the ledger and keeps it running until it is stopped. */
@Command(name = "start", resourceBundle = Sentence.BUNDLE, mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String ADDRESS =
            Optional.ofNullable(System.getenv("SERVER_ADDRESS")).orElse("127.0.0.1");

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", descriptionKey = "option.port")
    private int port;

    @Option(names = "--empty", descriptionKey = "option.empty")
    private boolean empty;

    @Mixin
    private DatabaseOption databaseOption = new DatabaseOption();

    @Mixin
    private FolderOption folderOption = new FolderOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), Sentence.of("usage.port", Integer.toString(port)));
        }
        Optional<DatabaseAccess> outside = databaseOption.access(spec.commandLine());
        checkPortIsFree();
        try (Stopping stopping = Stopping.atTheEndOfTheProcess()) {
            return runUntilStopped(outside, stopping, spec.commandLine().getOut());
        }
    }

    private Integer runUntilStopped(Optional<DatabaseAccess> outside, Stopping stopping, PrintWriter out)
            throws IOException {
        DataFolder folder = DataFolder.at(folderOption.place());
        FolderLock lock = stopping.keep(FolderLock.take(folder, Running.nowBeginning("start")));
        CompletableFuture<ProcessHandle> databaseHasEnded = new CompletableFuture<>();
        OpenLedger ledger;
        DatabaseAccess service;
        if (outside.isPresent()) {
            ledger = OpenLedger.migratedIfThisLoginMay(folder, outside.get());
            service = ledger.access();
        } else {
            EmbeddedLedgerDatabase database = OpenLedger.start(folder, stopping, out::println);
            lock.say(lock.running().withDatabase(database.port()));
            databaseHasEnded = database.process().onExit();
            ledger = OpenLedger.migrated(folder, OpenLedger.accessTo(folder, database.port()));
            service = database.service();
        }
        FirstAccount.make(ledger, out);
        // A database that someone gave us is theirs to fill.
        FirstSamples samples =
                outside.isPresent() ? FirstSamples.none(ledger) : FirstSamples.settle(ledger, empty, out);
        out.println(Sentence.of("start.opens"));
        ConfigurableApplicationContext application = stopping.keep(run(ledger, service), PATIENCE);
        String address = "http://" + ADDRESS + ":" + webPort(application);
        lock.say(lock.running().readyAt(address));
        sayReady();
        out.println(Sentence.of("start.ready", address));
        out.println(Sentence.of("start.data", folder.path()));
        out.println(Sentence.of("start.next", address));
        samples.tell(out);

        databaseHasEnded.join();
        if (stopping.hasBegun()) {
            return CommandLine.ExitCode.OK;
        }
        throw new CannotGoOn("postgres.has-ended", folder.log());
    }

    /** To the script that watches this start, if it does. */
    private static void sayReady() throws IOException {
        String place = System.getProperty("ledger.ready");
        if (place != null) {
            Files.writeString(Path.of(place), "");
        }
    }

    private ConfigurableApplicationContext run(OpenLedger ledger, DatabaseAccess service) {
        SpringApplication application = new SpringApplication(Standalone.class);
        application.setBannerMode(Banner.Mode.OFF);
        // Ours stops the database too, after the application.
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(settings(ledger.folder()));
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("databaseAccess", service);
            context.getBeanFactory().registerSingleton("masterKey", ledger.masterKey());
        });
        try {
            return application.run();
        } catch (ApplicationContextException e) {
            if (e.getCause() instanceof PortInUseException) {
                throw busy();
            }
            throw e;
        }
    }

    private Map<String, Object> settings(DataFolder folder) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "server.address", ADDRESS,
                "server.port", port,
                "server.shutdown", "graceful",
                "spring.lifecycle.timeout-per-shutdown-phase", "10s",
                "logging.file.name", folder.log().resolve("ledger.log").toString(),
                "logging.threshold.console", "OFF",
                "logging.logback.rollingpolicy.max-file-size", "10MB",
                "logging.logback.rollingpolicy.max-history", "14",
                "logging.logback.rollingpolicy.total-size-cap", "200MB"));
        settings.put("ledger.node", nodeName());
        settings.put("server.tomcat.basedir", folder.web().toString());
        return settings;
    }

    /** Kept from one start to the next, so that a node that was killed takes its share of the views up again at once. */
    private String nodeName() {
        return Optional.ofNullable(System.getenv("HOSTNAME")).orElse("node") + "-" + port;
    }

    private static int webPort(ConfigurableApplicationContext application) {
        return application instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : 0;
    }

    /** Before anything is started, so that a busy port leaves nothing behind. */
    private void checkPortIsFree() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(ADDRESS, port));
        } catch (BindException e) {
            throw busy();
        }
    }

    private CannotGoOn busy() {
        return new CannotGoOn("start.port-is-busy", ADDRESS, Integer.toString(port), Integer.toString(port + 1));
    }
}
