package nz.partnershipledger.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import nz.partnershipledger.command.CommandSide;
import nz.partnershipledger.command.CommandStore;
import nz.partnershipledger.doors.Doors;
import nz.partnershipledger.doors.account.AccountsDatabase;
import nz.partnershipledger.query.QuerySide;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.LiveViews;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.Rebuild;
import nz.partnershipledger.query.live.Standings;
import nz.partnershipledger.store.DatabaseAccess;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.MasterKey;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** A node that keeps all views up to date, as the program does, with connections of its own. */
final class ViewsNode implements AutoCloseable {
    private static final int CONNECTIONS = 16;
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final QueryStore store;
    private final ConfigurableApplicationContext application;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
            })
    @Import({Doors.class, QuerySide.class})
    static class Application {}

    /** The desk, over HTTP as well. */
    @Configuration(proxyBeanMethods = false)
    @Import(CommandSide.class)
    static class Desk {}

    /** Starts it. */
    ViewsNode(DatabaseAccess access, MasterKey master, String name) {
        this(access, master, name, null);
    }

    /** Starts one that is asked to record things, too. */
    static ViewsNode withDesk(Workplace workplace, String name) {
        return new ViewsNode(workplace.access(), workplace.store().master(), name, workplace.store());
    }

    private ViewsNode(DatabaseAccess access, MasterKey master, String name, @Nullable CommandStore desk) {
        this.store = QueryStore.open(access, master, CONNECTIONS, name);
        LedgerDatabase doors = desk == null ? store.database() : desk.database();
        this.application = new SpringApplicationBuilder(Application.class)
                .sources(desk == null ? new Class<?>[0] : new Class<?>[] {Desk.class})
                .properties(Map.of(
                        "server.port", "0",
                        "server.address", "127.0.0.1",
                        "spring.main.banner-mode", "off",
                        "logging.level.root", "warn"))
                .initializers(it -> {
                    var beans = (GenericApplicationContext) it;
                    beans.registerBean(QueryStore.class, () -> store);
                    beans.registerBean(MasterKey.class, store::master);
                    beans.registerBean(AccountsDatabase.class, () -> new AccountsDatabase(doors));
                    if (desk != null) {
                        beans.registerBean(CommandStore.class, () -> desk);
                        beans.registerBean(
                                InstantSource.class, () -> desk.store().clock());
                    }
                })
                .run();
    }

    /** What its readers wait with. */
    CatchUp catchUp() {
        return application.getBean(CatchUp.class);
    }

    /** Where it answers over HTTP, on this machine. */
    String port() {
        return Objects.requireNonNull(application.getEnvironment().getProperty("local.server.port"));
    }

    /** Waits until everything that is recorded is shown. */
    void settle() {
        Standings standings = application.getBean(Standings.class);
        for (Instant until = Instant.now().plus(PATIENCE);
                standings.shortfalls().stream().anyMatch(it -> it.waiting() > 0); ) {
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException("the views do not catch up");
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    /** A part of it. */
    <T> T part(Class<T> type) {
        return application.getBean(type);
    }

    /** Makes all views anew from the whole ledger; whoever keeps them up to date should have been stopped before. */
    List<Rebuild.Done> rebuild() {
        return new Rebuild(application.getBean(LiveViews.class).views(), store.database(), store.events()).run(_ -> {});
    }

    /** Stops working on the views, so that another node does all of it. */
    void stopViews() {
        application.getBean(LiveViews.class).stop();
    }

    @Override
    public void close() {
        application.close();
        store.close();
    }
}
