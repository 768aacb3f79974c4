package nz.partnershipledger.doors.side;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nz.partnershipledger.store.DatabaseRole;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts one side as a process, behind a proxy that makes both sides one. It is told by environment variables where its
 * database and its master key are; the database must have been migrated. See {@code docs/operations.md}.
 */
public final class SideProcess {
    private static final int REFUSED = 1;

    private SideProcess() {}

    /**
     * Starts it, or says in one sentence why not and ends the process with the exit code 1.
     *
     * @param side the application; it gets a {@link nz.partnershipledger.store.DatabaseAccess}, a
     *     {@link nz.partnershipledger.store.MasterKey} and the property {@code ledger.node}
     * @param role as whom it works in the database
     * @param settings what else is set unless the environment says otherwise
     */
    public static void start(Class<?> side, DatabaseRole role, Map<String, String> settings) {
        // Until the application has set up its log, nothing but our own sentence is said.
        LoggingSystem.get(side.getClassLoader()).beforeInitialize();
        try {
            var surroundings = Surroundings.in(System.getenv());
            surroundings.check(role);
            run(side, surroundings, settings);
        } catch (CannotStart sentence) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(sentence.getMessage());
            System.exit(REFUSED);
        }
    }

    /** The same from one start to the next, so that those that are killed leave nothing behind. */
    private static Path folder(String node) {
        return Path.of(System.getProperty("java.io.tmpdir"), "ledger-" + node.replaceAll("[^\\w.-]", "-"));
    }

    private static ConfigurableApplicationContext run(
            Class<?> side, Surroundings surroundings, Map<String, String> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("ledger.node", surroundings.node());
        all.put("server.tomcat.basedir", folder(surroundings.node()).toString());
        all.put("server.port", Surroundings.DEFAULT_PORT);
        all.put("server.address", "127.0.0.1");
        // Only what a proxy at a private address says of who asks is believed.
        all.put("server.forward-headers-strategy", "native");
        all.put("server.shutdown", "graceful");
        all.put("spring.lifecycle.timeout-per-shutdown-phase", "10s");
        all.put("spring.main.log-startup-info", "false");
        var application = new SpringApplication(side);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(all);
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("databaseAccess", surroundings.access());
            context.getBeanFactory().registerSingleton("masterKey", surroundings.masterKey());
        });
        return application.run();
    }
}
