package nz.partnershipledger.query.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.store.LedgerDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Whether the times that entries are marked with can be trusted to tell what came first. Where a clock jumped, only a whole history tells how
 * far it had gone at a moment, and rows that keep their time cannot be asked.
 */
public final class Clocks {
    private static final int SCOPES = 1_000;

    /** Entries may be recorded at once, and a later position be seen before an earlier one. */
    private static final int SEEN_AGAIN = 1_000;

    private final LedgerDatabase database;
    private final Cache<Scope, Long> trustedUpTo =
            Caffeine.newBuilder().maximumSize(SCOPES).build();

    /** Looks at this database. */
    public Clocks(LedgerDatabase database) {
        this.database = database;
    }

    /**
     * Partnerships that are asked about together.
     *
     * @param clusters all partnerships of these; null for all there are
     * @param own these besides
     */
    public record Scope(@Nullable Set<String> clusters, Set<UUID> own) {
        /** Keeps its own copies. */
        public Scope {
            clusters = clusters == null ? null : Set.copyOf(clusters);
            own = Set.copyOf(own);
        }
    }

    /** Whether no entry of these is marked earlier than the one before it, and none later than now. What was looked at once is not looked at again. */
    public boolean areTrusted(Scope scope, Instant now) {
        long from = trustedUpTo.get(scope, _ -> 0L);
        long head = database.sql()
                .sql("SELECT coalesce(max(position), 0) FROM ledger.events")
                .query(Long.class)
                .single();
        boolean astray = database.sql()
                .sql("""
                        SELECT EXISTS (
                            SELECT 1 FROM ledger.events AS it
                                LEFT JOIN ledger.events AS before
                                    ON before.stream = it.stream AND before.sequence_number = it.sequence_number - 1
                            WHERE it.position > :from AND it.stream_type = 'partnership'
                                AND (it.recorded_at::timestamptz < before.recorded_at::timestamptz OR it.recorded_at::timestamptz > :now)
                                AND (:everywhere OR it.stream IN (
                                    SELECT partnership::text FROM views.partnerships
                                    WHERE cluster = ANY (:clusters) OR partnership = ANY (:own))))""")
                .param("from", from)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("everywhere", scope.clusters() == null)
                .param(
                        "clusters",
                        scope.clusters() == null
                                ? new String[0]
                                : scope.clusters().toArray(String[]::new))
                .param("own", scope.own().toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
        if (!astray) {
            trustedUpTo.put(scope, Math.max(0, head - SEEN_AGAIN));
        }
        return !astray;
    }
}
