package nz.partnershipledger.doors.side;

import nz.partnershipledger.store.LedgerDatabase;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * A side is well while its database answers.
 *
 * @param database the side's connections
 */
public record DatabaseHealth(LedgerDatabase database) implements HealthIndicator {
    @Override
    public Health health() {
        return database.sql().sql("SELECT 1").query(Integer.class).single() == 1
                ? Health.up().build()
                : Health.down().build();
    }
}
