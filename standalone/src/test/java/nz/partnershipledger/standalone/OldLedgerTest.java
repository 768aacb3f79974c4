package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.QuerySide;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.entry.AnswerRow;
import nz.partnershipledger.query.entry.Answers;
import nz.partnershipledger.query.entry.Asking;
import nz.partnershipledger.query.entry.Word;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerVerifier;
import nz.partnershipledger.store.Recording;
import nz.partnershipledger.store.TestDatabase;
import nz.partnershipledger.store.Verification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/**
 * A ledger that the program kept before it asked people whether what is said of them is so, opened by this one. It is a dump that nobody makes
 * again: {@code src/test/resources/old-ledger/README.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OldLedgerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final TestDatabase database = TestDatabase.empty();
    private final Map<String, Someone> people = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init")
    private OldLedger kept;

    @SuppressWarnings("NullAway.Init")
    private BothSides ledger;

    @SuppressWarnings("NullAway.Init")
    private LedgerDatabase queries;

    @BeforeAll
    void open() throws IOException {
        kept = OldLedger.into(database);
        ledger = BothSides.on(database, OldLedger.MASTER_KEY);
        queries = database.as(DatabaseRole.QUERY);
        database.superuser()
                .sql("SELECT person::text, username FROM ledger.accounts WHERE person IS NOT NULL")
                .query(row -> {
                    people.put(row.getString(1), new Someone(row.getString(1), row.getString(2)));
                });
    }

    @AfterAll
    void close() {
        queries.close();
        ledger.close();
    }

    @Test
    @Order(1)
    void it_is_whole_and_holds_what_it_held() {
        Verification found = new LedgerVerifier(queries).verify(events -> {});

        assertThat(found.isWhole()).isTrue();
        assertThat(found.events()).isEqualTo(kept.events());
        assertThat(database.superuser()
                        .sql("SELECT encode(hash, 'hex') FROM ledger.events ORDER BY position DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .isEqualTo(kept.head());
    }

    @Test
    @Order(2)
    void its_views_show_what_they_show_when_they_are_made_of_the_whole_ledger() {
        untilNothingIsLeftToMakeAnew();
        List<Recorded<? extends LedgerEvent>> everything = new ArrayList<>();
        ledger.commandStore().events().forEach(it -> everything.add(Recording.of(it)));

        assertThat(everything).hasSize((int) kept.events());
        QuerySide.FOLDS.forEach(fold -> compare(fold, everything));
        assertThat(database.superuser()
                        .sql("SELECT count(*) FROM views.parked")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private <R extends Record> void compare(Fold<R> fold, List<Recorded<? extends LedgerEvent>> everything) {
        assertThat(new HashSet<>(new ViewTable<>(queries, fold).where("true")))
                .as(fold.name())
                .isEqualTo(new HashSet<>(Replay.of(fold, everything).all()));
    }

    private void untilNothingIsLeftToMakeAnew() {
        Instant end = Instant.now().plus(PATIENCE);
        while (database.superuser()
                        .sql("SELECT count(*) FROM views.to_make_anew")
                        .query(Long.class)
                        .single()
                > 0) {
            assertThat(Instant.now()).isBefore(end);
        }
    }

    /** What its entries say of people, and ask them whether it is so. */
    private List<AnswerRow> said() {
        return new ViewTable<>(queries, new Answers())
                .where("asking = ? ORDER BY entry, person", Asking.CONFIRM.name());
    }

    private JsonNode entry(AnswerRow row, Someone reader) {
        Reply reply = ledger.get(reader, "/partnerships/%s/entries/%d".formatted(row.partnership(), row.entry()));
        assertThat(reply.status()).as("%s at %d", row.type(), row.entry()).isEqualTo(200);
        return Objects.requireNonNull(reply.body());
    }

    @Test
    @Order(3)
    void what_nobody_confirmed_reads_so_and_waits_for_nobody() {
        List<AnswerRow> open =
                said().stream().filter(it -> it.said() == Word.NOT_CONFIRMED).toList();

        assertThat(said().stream().filter(AnswerRow::waits)).isEmpty();
        assertThat(said().stream()
                        .filter(it -> it.said() != Word.NOT_CONFIRMED && it.answer() == null)
                        .filter(it -> it.said() == Word.NOT_SO || !it.recorder().equals(it.person())))
                .isEmpty();
        assertThat(open).isNotEmpty();
        for (AnswerRow row : open) {
            Someone reader = people.get(row.person().toString());
            if (reader != null) {
                assertThat(entry(row, reader).at("/summary").asString()).endsWith("Not confirmed.");
            }
        }
        for (Someone person : people.values()) {
            Reply waiting = ledger.get(person, "/me/waiting");
            if (waiting.status() == 200) {
                assertThat(waiting.at("/items").valueStream())
                        .noneMatch(it -> it.at("/kind").asString().equals("CONFIRM"));
            }
        }
    }

    @Test
    @Order(4)
    void each_kind_of_it_can_be_answered_from_where_it_stands() {
        Map<String, AnswerRow> oneOfEachKind = new LinkedHashMap<>();
        said().stream()
                .filter(it -> it.said() == Word.NOT_CONFIRMED
                        && people.containsKey(it.person().toString()))
                .forEach(it -> oneOfEachKind.putIfAbsent(it.type(), it));
        assertThat(oneOfEachKind)
                .containsOnlyKeys(
                        "partner-joined",
                        "decision-made",
                        "decision-handed-over",
                        "commitment-renegotiated",
                        "voice-heard",
                        "commitment-released",
                        "facilitator-changed",
                        "commitment-made",
                        "hand-over-accepted");
        oneOfEachKind.forEach((type, row) -> {
            Someone owner = Objects.requireNonNull(people.get(row.person().toString()));
            ledger.post(
                    owner, "/partnerships/%s/entries/%d/not-so".formatted(row.partnership(), row.entry()), Map.of());
            assertThat(ledger.get(
                                    owner,
                                    "/partnerships/%s/entries/%d?after=%d"
                                            .formatted(
                                                    row.partnership(),
                                                    row.entry(),
                                                    ledger.commandStore()
                                                            .events()
                                                            .head()))
                            .text("summary"))
                    .as(type)
                    .contains("says that this is not so.");
        });
    }
}
