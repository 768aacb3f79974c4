package nz.partnershipledger.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a ledger begins: empty, or with samples that were recorded, as it seems, over months that are past. It is settled
 * once, before anyone else is let in.
 *
 * <p>Recorded time is the database's clock, and nobody may set it, or nothing that the ledger says of a moment could be
 * believed. So the samples are written in one transaction of the ledger's owner, which makes the clock show another time,
 * and puts it back before it ends. Either all samples are there and the clock is right, or it was never touched.
 */
public final class Beginning {
    private static final String OF_THE_DATABASE = "clock_timestamp()";
    private static final String INVENTED = "current_setting('ledger.invented_time')::timestamptz";

    private final LedgerDatabase database;

    /**
     * The beginning of the ledger in this database.
     *
     * @param database connected as the command role, by a login that may also become the ledger's owner
     */
    public Beginning(LedgerDatabase database) {
        this.database = database;
    }

    /** The clock that samples are recorded by. */
    @FunctionalInterface
    public interface InventedClock {
        /** What is recorded from here on is recorded at this moment; never go back. */
        void shows(Instant moment);
    }

    /** The ledger holds something already, so nothing can be recorded as if it were earlier. */
    public static final class ThisLedgerHasBegun extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        ThisLedgerHasBegun() {
            super("This ledger has begun");
        }
    }

    /** Whether it began with samples; nothing as long as that is not settled. */
    public Optional<Boolean> withSamples() {
        return database.sql()
                .sql("SELECT samples FROM ledger.beginning")
                .query(Boolean.class)
                .optional();
    }

    /** Whether the ledger holds nothing at all. */
    public boolean isEmpty() {
        return database.sql()
                .sql("SELECT NOT EXISTS (SELECT FROM ledger.events)")
                .query(Boolean.class)
                .single();
    }

    /** Settles that there will be no samples, now or later. */
    public void settleWithoutSamples() {
        settle(false);
    }

    /**
     * Has all samples recorded, or none. Nobody else can record anything meanwhile.
     *
     * @param samples records them, in this thread and in transactions of this database, which all take part in one
     * @throws ThisLedgerHasBegun if it is settled already, or the ledger holds an event
     */
    public void settleWithSamples(Consumer<InventedClock> samples) {
        database.inTransaction(() -> {
            as(DatabaseRole.OWNER);
            run("LOCK TABLE ledger.events IN EXCLUSIVE MODE");
            if (withSamples().isPresent() || !isEmpty()) {
                throw new ThisLedgerHasBegun();
            }
            clockIs(INVENTED);
            as(DatabaseRole.COMMAND);
            samples.accept(this::show);
            as(DatabaseRole.OWNER);
            clockIs(OF_THE_DATABASE);
            as(DatabaseRole.COMMAND);
            settle(true);
            return null;
        });
    }

    private void show(Instant moment) {
        OffsetDateTime time = moment.atOffset(ZoneOffset.UTC);
        database.sql()
                .sql("SELECT set_config('ledger.invented_time', ?, true)")
                .param(time.toString())
                .query(String.class)
                .single();
    }

    private void clockIs(String expression) {
        run("CREATE OR REPLACE FUNCTION ledger.clock() RETURNS timestamptz LANGUAGE sql VOLATILE RETURN " + expression);
    }

    private void settle(boolean samples) {
        database.sql()
                .sql("INSERT INTO ledger.beginning (samples) VALUES (?) ON CONFLICT DO NOTHING")
                .param(samples)
                .update();
    }

    /** Ends with the transaction. */
    private void as(DatabaseRole role) {
        run("SET LOCAL ROLE " + role.roleName());
    }

    private void run(String statement) {
        database.sql().sql(statement).update();
    }
}
