package nz.partnershipledger.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database, in one {@linkplain DatabaseRole role}: every connection has given up all rights but that role's.
 *
 * <p>A transaction that stands idle, or a statement that runs, for too long is ended by the database: a view skips a
 * missing position for good after a minute, so no transaction may stay open nearly that long.
 */
public final class LedgerDatabase implements AutoCloseable {
    private final HikariDataSource pool;
    private final HikariDataSource pen;
    private final DatabaseRole role;
    private final JdbcClient sql;
    private final PlatformTransactionManager transactions;

    private LedgerDatabase(HikariDataSource pool, HikariDataSource pen, DatabaseRole role) {
        this.pool = pool;
        this.pen = pen;
        this.role = role;
        this.sql = JdbcClient.create(pool);
        this.transactions = new JdbcTransactionManager(pool);
    }

    /**
     * Opens a pool of at most {@code connections} connections, and one besides when events are first added.
     *
     * @throws com.zaxxer.hikari.pool.HikariPool.PoolInitializationException if the database cannot be reached, or does
     *     not let this login take the role
     */
    public static LedgerDatabase connect(DatabaseAccess access, DatabaseRole role, int connections) {
        HikariDataSource pool = new HikariDataSource(of(access, role, connections));
        HikariConfig one = of(access, role, 1);
        one.setPoolName(role.roleName() + "-pen");
        // Opened when it is first asked for: whoever only reads has no use for it.
        one.setMinimumIdle(0);
        one.setInitializationFailTimeout(-1);
        return new LedgerDatabase(pool, new HikariDataSource(one), role);
    }

    private static HikariConfig of(DatabaseAccess access, DatabaseRole role, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(role.roleName());
        config.setJdbcUrl(access.url());
        config.setUsername(access.user());
        config.setPassword(access.password());
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(10_000);
        config.addDataSourceProperty("ApplicationName", role.roleName());
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        // What commands ask is looked up by keys, whatever the values: planning it for each group anew took longer than
        // most of its work.
        String planning = role == DatabaseRole.COMMAND ? "force_generic_plan" : "auto";
        config.setConnectionInitSql("""
                SET ROLE %s;
                SET plan_cache_mode = '%s';
                SET TIME ZONE 'UTC';
                SET idle_in_transaction_session_timeout = '10s';
                SET statement_timeout = '20s'""".formatted(role.roleName(), planning));
        return config;
    }

    /** The role of every connection. */
    public DatabaseRole role() {
        return role;
    }

    /** The pool. */
    public DataSource dataSource() {
        return pool;
    }

    /**
     * Lets the pools tell how they are; they tell it to one only.
     *
     * @param meters a {@code MeterRegistry} of Micrometer, which nothing else here knows
     */
    public void tellTo(Object meters) {
        pool.setMetricRegistry(meters);
        pen.setMetricRegistry(meters);
    }

    /** A single connection, which has at hand what adding events takes; on a different one each time it takes a third longer. */
    DataSource pen() {
        return pen;
    }

    /** Statements, which take part in the transaction of the calling thread. */
    public JdbcClient sql() {
        return sql;
    }

    /** The manager of this pool's transactions. */
    public PlatformTransactionManager transactionManager() {
        return transactions;
    }

    /** Does the work in the calling thread's transaction, or in a new one if there is none. */
    public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return inTransaction(TransactionDefinition.PROPAGATION_REQUIRED, work);
    }

    /** Does the work in a transaction of its own, committed when this returns. */
    public <T extends @Nullable Object> T inNewTransaction(Supplier<T> work) {
        return inTransaction(TransactionDefinition.PROPAGATION_REQUIRES_NEW, work);
    }

    /** Does the work in a transaction of its own, of which nothing stays when this returns. */
    public <T extends @Nullable Object> T inNewTransactionUndone(Supplier<T> work) {
        return inTransaction(TransactionDefinition.PROPAGATION_REQUIRES_NEW, status -> {
            status.setRollbackOnly();
            return work.get();
        });
    }

    private <T extends @Nullable Object> T inTransaction(int propagation, Supplier<T> work) {
        return inTransaction(propagation, _ -> work.get());
    }

    private <T extends @Nullable Object> T inTransaction(int propagation, TransactionCallback<T> work) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(propagation);
        return template.execute(work);
    }

    @Override
    public void close() {
        pen.close();
        pool.close();
    }
}
