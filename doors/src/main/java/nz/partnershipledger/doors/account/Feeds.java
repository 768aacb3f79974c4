package nz.partnershipledger.doors.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.store.LedgerDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Links by which a calendar program, which cannot sign in, reads what its owner said they would do. What a link holds is told once and
 * kept as a hash; whoever reads the table opens no calendar with it.
 */
public final class Feeds {
    /** Below the API, where a calendar is read by what its link holds. */
    public static final String PATH = "/api/feeds/";

    /** What an address of a calendar ends with. */
    public static final String ENDING = ".ics";

    /** More than anybody has calendars. */
    static final int MOST = 10;

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final LedgerDatabase database;
    private final Accounts accounts;

    /** Keeps them where the accounts are. */
    public Feeds(AccountsDatabase database) {
        this.database = database.ledger();
        this.accounts = new Accounts(database);
    }

    /**
     * A calendar of one's own.
     *
     * @param id which
     * @param madeAt when its link was made
     * @param language the language that it speaks
     */
    public record Feed(UUID id, Instant madeAt, String language) {}

    /**
     * A calendar whose link was made just now.
     *
     * @param id which
     * @param version 1: it is made, and never changes
     * @param position always null: calendars are no part of the history
     * @param link what a calendar program is given; told this once
     */
    public record Made(UUID id, long version, @Nullable Long position, String link) {
        /** It is never shown with its link. */
        @Override
        public String toString() {
            return "Made[" + id + "]";
        }
    }

    /**
     * Whose calendar somebody opened, and in which language.
     *
     * @param owner whose
     * @param language the language that it speaks
     */
    public record Opened(SignedIn owner, Locale language) {}

    /**
     * Makes one.
     *
     * @param host what stands before its address
     * @throws nz.partnershipledger.events.rule.Refusal if there are enough of them
     */
    Made make(SignedIn own, Locale language, String host) {
        UUID id = UUID.randomUUID();
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        database.inTransaction(() -> {
            AccountRule.THERE_IS_NO_SUCH_ACCOUNT.check(
                    accounts.held(own.account()).isPresent());
            AccountRule.NOBODY_HAS_MORE_THAN_TEN_CALENDARS.check(of(own).size() < MOST);
            return database.sql()
                    .sql("INSERT INTO ledger.feeds (id, account, secret, language) VALUES (?, ?, ?, ?)")
                    .params(id, own.account(), hash(token), language.toLanguageTag())
                    .update();
        });
        return new Made(id, 1, null, host + PATH + token + ENDING);
    }

    /** Those of one's own, the latest first. */
    public List<Feed> of(SignedIn own) {
        return database.sql()
                .sql("SELECT id, made_at, language FROM ledger.feeds WHERE account = ? ORDER BY made_at DESC, id")
                .param(1, own.account())
                .query((row, number) -> read(row))
                .list();
    }

    /**
     * Takes one back: from then on nobody reads anything by its link.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if one has none of this id
     */
    void revoke(SignedIn own, UUID id) {
        AccountRule.THERE_IS_NO_SUCH_CALENDAR.check(database.sql()
                        .sql("DELETE FROM ledger.feeds WHERE id = ? AND account = ?")
                        .params(id, own.account())
                        .update()
                == 1);
    }

    /** Whose calendar this opens; nobody's where it was taken back, or where its owner cannot come in themselves. */
    public Optional<Opened> open(String token) {
        return database.sql()
                .sql("SELECT account, language FROM ledger.feeds WHERE secret = ?")
                .param(1, hash(token))
                .query((row, number) -> new Kept(row.getObject("account", UUID.class), language(row)))
                .optional()
                .flatMap(kept -> accounts.withId(kept.account())
                        .filter(it -> it.enabled() && it.codeUntil() == null)
                        .map(it -> new Opened(SignedIn.to(it), kept.language())));
    }

    private record Kept(UUID account, Locale language) {}

    private static Locale language(ResultSet row) throws SQLException {
        return Languages.tagged(row.getString("language")).orElse(Languages.EN_NZ);
    }

    private static Feed read(ResultSet row) throws SQLException {
        return new Feed(
                row.getObject("id", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                language(row).toLanguageTag());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
