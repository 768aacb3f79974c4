package nz.partnershipledger.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nz.partnershipledger.doors.Doors;
import nz.partnershipledger.doors.account.AccountsDatabase;
import nz.partnershipledger.query.QuerySide;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.LiveViews;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.Rebuild;
import nz.partnershipledger.store.DatabaseAccess;
import nz.partnershipledger.store.MasterKey;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** A node that keeps all views up to date, as the program does, with connections of its own. */
final class ViewsNode implements AutoCloseable {
    private static final int CONNECTIONS = 16;

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

    /** Starts it. */
    ViewsNode(DatabaseAccess access, MasterKey master, String name) {
        this.store = QueryStore.open(access, master, CONNECTIONS, name);
        this.application = new SpringApplicationBuilder(Application.class)
                .properties(Map.of(
                        "server.port", "0",
                        "server.address", "127.0.0.1",
                        "spring.main.banner-mode", "off",
                        "logging.level.root", "warn"))
                .initializers(it -> {
                    var beans = (GenericApplicationContext) it;
                    beans.registerBean(QueryStore.class, () -> store);
                    beans.registerBean(MasterKey.class, store::master);
                    beans.registerBean(AccountsDatabase.class, () -> new AccountsDatabase(store.database()));
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
