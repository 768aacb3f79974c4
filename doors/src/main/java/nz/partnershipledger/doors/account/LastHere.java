package nz.partnershipledger.doors.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import nz.partnershipledger.store.LedgerDatabase;
import org.jspecify.annotations.Nullable;

/** When somebody was last here: told to them alone, and forgotten after ninety days. */
public final class LastHere {
    private final LedgerDatabase database;

    /** Keeps it where the accounts are. */
    public LastHere(AccountsDatabase database) {
        this.database = database.ledger();
    }

    /**
     * A visit, to the one whose it is.
     *
     * @param before when they were here the time before; null where that was never, or long ago
     * @param welcomed whether they have put away what is told at a first visit
     */
    public record Visit(@Nullable Instant before, boolean welcomed) {}

    /** Notes that somebody is here. What is opened within a few hours is one visit, so that nothing is gone because a page was opened twice. */
    public Visit now(SignedIn own) {
        forgetWhatIsOld();
        return database.sql()
                .sql("""
                        INSERT INTO ledger.last_here AS it (account) VALUES (?)
                        ON CONFLICT (account) DO UPDATE SET here_at = excluded.here_at,
                            before = CASE WHEN it.here_at < excluded.here_at - interval '4 hours'
                                          THEN it.here_at ELSE it.before END
                        RETURNING before, welcomed""")
                .param(1, own.account())
                .query((row, number) -> read(row))
                .single();
    }

    /** Notes that somebody has put away what is told at a first visit. */
    void welcomed(SignedIn own) {
        database.sql().sql("""
                        INSERT INTO ledger.last_here (account, welcomed) VALUES (?, true)
                        ON CONFLICT (account) DO UPDATE SET welcomed = true""").param(1, own.account()).update();
    }

    /** Of everybody: those who never come again are forgotten too. */
    private void forgetWhatIsOld() {
        database.sql()
                .sql("DELETE FROM ledger.last_here WHERE here_at < clock_timestamp() - interval '90 days'")
                .update();
        database.sql()
                .sql("UPDATE ledger.last_here SET before = NULL WHERE before < clock_timestamp() - interval '90 days'")
                .update();
    }

    private static Visit read(ResultSet row) throws SQLException {
        OffsetDateTime before = row.getObject("before", OffsetDateTime.class);
        return new Visit(before == null ? null : before.toInstant(), row.getBoolean("welcomed"));
    }
}
