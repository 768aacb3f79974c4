package nz.partnershipledger.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.dao.DataAccessException;

/** The database's clock, followed from here: all nodes agree on it, whatever their own clocks say. */
public final class DatabaseClock extends Clock {
    private static final Duration MEASURE_AGAIN_AFTER = Duration.ofMinutes(1);

    private final LedgerDatabase database;
    private final InstantSource own;
    private volatile Measured measured;

    private record Measured(Instant at, Duration ahead) {}

    /** Measures how far the database's clock is from our own; it is measured again every minute. */
    public DatabaseClock(LedgerDatabase database) {
        this(database, InstantSource.system());
    }

    DatabaseClock(LedgerDatabase database, InstantSource own) {
        this.database = database;
        this.own = own;
        this.measured = measure();
    }

    private Measured measure() {
        Instant before = own.instant();
        Instant theirs = database.sql()
                .sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        Instant after = own.instant();
        Instant middle = before.plus(Duration.between(before, after).dividedBy(2));
        return new Measured(after, Duration.between(middle, theirs));
    }

    /**
     * Where the database is away, goes on as before: our own clock drifts little, and whoever needs the database is told
     * so. A store that was closed may have left its clock behind for the others in this process.
     */
    private Measured measuredAgainAfter(Measured latest) {
        try {
            return measure();
        } catch (DataAccessException away) {
            return new Measured(own.instant(), latest.ahead);
        }
    }

    @Override
    public Instant instant() {
        Measured latest = measured;
        Instant now = own.instant();
        if (Duration.between(latest.at, now).compareTo(MEASURE_AGAIN_AFTER) > 0) {
            latest = measuredAgainAfter(latest);
            measured = latest;
        }
        return now.plus(latest.ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the ledger keeps time in UTC");
    }
}
