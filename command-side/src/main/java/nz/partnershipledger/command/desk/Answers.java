package nz.partnershipledger.command.desk;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nz.partnershipledger.store.KeptAnswer;
import nz.partnershipledger.store.LedgerDatabase;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to requests that carried an idempotency key. It is written in the transaction of the events, so
 * either both are there or neither.
 */
public final class Answers {
    private static final String KEPT = "make_interval(days => %d)".formatted(KeptAnswer.KEPT_FOR.toDays());

    private final LedgerDatabase database;

    /** Answers in this database. */
    public Answers(LedgerDatabase database) {
        this.database = database;
    }

    /**
     * Which request it is.
     *
     * @param account who asks
     * @param key the caller's name for the request
     * @param fingerprint a keyed fingerprint of what is asked
     */
    @SuppressWarnings("ArrayRecordComponent") // handed straight to the database, compared nowhere else
    record Request(UUID account, String key, byte[] fingerprint) {
        /** What is kept of its answer with the events. */
        KeptAnswer answeredWith(Once.Result result) {
            return new KeptAnswer(account, key, fingerprint, result.id(), result.location());
        }
    }

    /** How things stand when a command is about to be decided. */
    record Reception(boolean isNew, long head) {}

    /** Takes a request in and says at which version the history stands, in one statement; what was answered too long ago is forgotten. */
    Reception receive(@Nullable Request request, String stream) {
        if (request == null) {
            return database.sql()
                    .sql("SELECT coalesce(max(sequence_number) + 1, 0) FROM ledger.events WHERE stream = ?")
                    .param(stream)
                    .query((row, number) -> new Reception(true, row.getLong(1)))
                    .single();
        }
        return database.sql()
                .sql("""
                        WITH forgotten AS (DELETE FROM ledger.answers WHERE account = :account AND key = :key AND asked_at < now() - %1$s)
                        SELECT EXISTS (SELECT FROM ledger.answers WHERE account = :account AND key = :key AND asked_at >= now() - %1$s),
                               (SELECT coalesce(max(sequence_number) + 1, 0) FROM ledger.events WHERE stream = :stream)""".formatted(KEPT))
                .param("account", request.account())
                .param("key", request.key())
                .param("stream", stream)
                .query((row, number) -> new Reception(!row.getBoolean(1), row.getLong(2)))
                .single();
    }

    /** Whether this request has been answered. */
    boolean isAnswered(Request request) {
        return !receive(request, "").isNew();
    }

    /** Takes a request in that adds no events, unless it came before. A twin that is under way elsewhere is waited for. */
    boolean take(Request request) {
        return database.sql()
                        .sql("""
                                INSERT INTO ledger.answers AS known (account, key, fingerprint) VALUES (?, ?, ?)
                                ON CONFLICT (account, key) DO UPDATE
                                    SET fingerprint = excluded.fingerprint, id = NULL, location = NULL,
                                        version = NULL, position = NULL, asked_at = now()
                                    WHERE known.asked_at < now() - %1$s""".formatted(KEPT))
                        .params(request.account(), request.key(), request.fingerprint())
                        .update()
                > 0;
    }

    /**
     * What this request was answered with before.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link DeskRule#THIS_KEY_WAS_USED_FOR_ANOTHER_REQUEST} if it was another request
     */
    Answer recall(Request request) {
        record Remembered(boolean same, Answer answer) {}
        Remembered remembered = database.sql()
                .sql(
                        "SELECT fingerprint, id, version, position, location FROM ledger.answers WHERE account = ? AND key = ?")
                .params(request.account(), request.key())
                .query((row, number) -> new Remembered(
                        Arrays.equals(row.getBytes(1), request.fingerprint()),
                        new Answer(
                                row.getObject(2, UUID.class),
                                row.getLong(3),
                                row.getLong(4),
                                Optional.ofNullable(row.getString(5)).orElse(""))))
                .single();
        if (!remembered.same) {
            throw DeskRule.THIS_KEY_WAS_USED_FOR_ANOTHER_REQUEST.refusal();
        }
        return remembered.answer;
    }

    /** Remembers what a request was answered with that adds no events. */
    void remember(Request request, Answer answer) {
        database.sql()
                .sql("""
                        UPDATE ledger.answers SET id = ?, version = ?, position = ?, location = ?
                        WHERE account = ? AND key = ?""")
                .params(
                        answer.id(),
                        answer.version(),
                        answer.position(),
                        answer.location(),
                        request.account(),
                        request.key())
                .update();
    }

    /** Forgets what was asked longer ago than answers are kept. */
    public int forgetOld() {
        return database.sql()
                .sql("DELETE FROM ledger.answers WHERE asked_at < now() - " + KEPT)
                .update();
    }
}
