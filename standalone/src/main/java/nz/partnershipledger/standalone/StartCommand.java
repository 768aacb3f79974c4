package nz.partnershipledger.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nz.partnershipledger.standalone.folder.DataFolder;
import nz.partnershipledger.standalone.folder.FolderLock;
import nz.partnershipledger.standalone.folder.Running;
import nz.partnershipledger.standalone.postgres.EmbeddedLedgerDatabase;
import nz.partnershipledger.standalone.words.CannotGoOn;
import nz.partnershipledger.standalone.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the ledger and keeps it running until it is stopped. */
@Command(name = "start", resourceBundle = Words.BUNDLE, mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;
    private static final String ADDRESS =
            Optional.ofNullable(System.getenv("SERVER_ADDRESS")).orElse("127.0.0.1");

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", descriptionKey = "option.port")
    private int port;

    @Option(names = "--empty", descriptionKey = "option.empty")
    private boolean empty;

    @Option(names = "--db", paramLabel = "URL", descriptionKey = "option.db")
    private @Nullable String db;

    @Mixin
    private FolderOption folderOption = new FolderOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), Words.of("usage.port", Integer.toString(port)));
        }
        if (db != null && !db.startsWith("jdbc:postgresql://")) {
            throw new ParameterException(spec.commandLine(), Words.of("usage.db"));
        }
        checkPortIsFree();
        try (Stopping stopping = Stopping.atTheEndOfTheProcess()) {
            return runUntilStopped(stopping, spec.commandLine().getOut());
        }
    }

    private int runUntilStopped(Stopping stopping, PrintWriter out) throws IOException, InterruptedException {
        DataFolder folder = DataFolder.at(folderOption.place());
        FolderLock lock = stopping.keep(FolderLock.take(folder, Running.nowBeginning("start")));
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger exitCode = new AtomicInteger();

        EmbeddedLedgerDatabase database = stopping.keep(EmbeddedLedgerDatabase.in(folder, out::println));
        database.start();
        lock.say(lock.running().withDatabase(database.port()));
        var unused = database.process().onExit().thenRun(() -> {
            exitCode.set(1);
            end.countDown();
        });

        ConfigurableApplicationContext application =
                stopping.keep(application(folder).run());
        String address = "http://" + ADDRESS + ":" + webPort(application);
        lock.say(lock.running().readyAt(address));
        out.println(Words.of("start.ready", address));
        out.println(Words.of("start.data", folder.path()));
        out.println(Words.of("start.next", address));

        end.await();
        if (exitCode.get() != 0) {
            throw new CannotGoOn("postgres.has-ended", folder.log());
        }
        return exitCode.get();
    }

    private SpringApplication application(DataFolder folder) {
        SpringApplication application = new SpringApplication(Standalone.class);
        application.setBannerMode(Banner.Mode.OFF);
        // Ours stops the database too, after the application.
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Map.of(
                "server.address", ADDRESS,
                "server.port", port,
                "server.shutdown", "graceful",
                "spring.lifecycle.timeout-per-shutdown-phase", "10s",
                "logging.file.name", folder.log().resolve("ledger.log").toString(),
                "logging.threshold.console", "OFF",
                "logging.logback.rollingpolicy.max-file-size", "10MB",
                "logging.logback.rollingpolicy.max-history", "14",
                "logging.logback.rollingpolicy.total-size-cap", "200MB"));
        return application;
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
