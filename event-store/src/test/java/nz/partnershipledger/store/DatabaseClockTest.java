package nz.partnershipledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Time is the database's, also between the moments when it is asked. */
class DatabaseClockTest {
    private final AtomicReference<Instant> own = new AtomicReference<>(Instant.parse("2026-02-10T00:00:00Z"));

    @Test
    void the_time_is_the_databases_however_wrong_our_own_is() {
        try (LedgerDatabase database = TestDatabase.migrated().as(DatabaseRole.COMMAND)) {
            DatabaseClock clock = new DatabaseClock(database, own::get);

            assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        }
    }

    @Test
    void it_goes_on_when_the_database_is_away() {
        DatabaseClock clock;
        try (LedgerDatabase database = TestDatabase.migrated().as(DatabaseRole.COMMAND)) {
            clock = new DatabaseClock(database, own::get);
        }
        Instant before = clock.instant();
        own.updateAndGet(it -> it.plus(Duration.ofMinutes(2)));

        assertThat(clock.instant()).isEqualTo(before.plus(Duration.ofMinutes(2)));
    }
}
