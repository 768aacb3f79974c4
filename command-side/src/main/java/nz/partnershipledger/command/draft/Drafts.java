package nz.partnershipledger.command.draft;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.Opened;
import nz.partnershipledger.store.OwnTransaction;
import nz.partnershipledger.store.SealedTexts;
import org.springframework.dao.DataAccessResourceFailureException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the lines of drafts; what they say is sealed with the partnership's key. */
final class Drafts {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final int MOST_LINES = 500;
    private static final int MARK_BYTES = 12;
    private static final String COLUMNS = "line, kind, place, fields, revision, author, changed_at";

    private final LedgerDatabase database;
    private final Sealing sealing;
    private final SealedTexts texts;
    private final DraftWords words;
    private final MasterKey master;

    Drafts(LedgerDatabase database, SealedTexts texts, MasterKey master) {
        this.database = database;
        this.sealing = new Sealing(texts);
        this.texts = texts;
        this.words = new DraftWords(database);
        this.master = master;
    }

    private record Sealed(
            UUID line,
            LineKind kind,
            int place,
            PersonalText fields,
            long revision,
            PersonId author,
            OffsetDateTime changedAt) {
        DraftLine opened(Map<String, String> said, String mark, List<TheirWord> words) {
            return new DraftLine(line, kind, place, said, revision, author, changedAt.toInstant(), mark, words);
        }
    }

    /** The lines of a draft, in their order. */
    List<DraftLine> of(PartnershipId partnership, HuiId hui) {
        return opened(
                partnership,
                words.at(hui),
                database.sql()
                        .sql("SELECT " + COLUMNS
                                + " FROM ledger.draft_lines WHERE hui = ? AND partnership = ? ORDER BY place, line")
                        .params(hui.value(), partnership.value())
                        .query((row, number) -> new Sealed(
                                row.getObject(1, UUID.class),
                                LineKind.valueOf(row.getString(2)),
                                row.getInt(3),
                                JSON.readValue(row.getString(4), PersonalText.class),
                                row.getLong(5),
                                new PersonId(row.getObject(6, UUID.class)),
                                row.getObject(7, OffsetDateTime.class)))
                        .list());
    }

    private List<DraftLine> opened(PartnershipId partnership, DraftWords.AtHui said, List<Sealed> lines) {
        var opened = texts.open(lines.stream()
                .map(it -> new SealedTexts.Placed(partnership, it.fields()))
                .toList());
        return lines.stream()
                .map(it -> {
                    Map<String, String> fields = opened.get(it.fields().text()) instanceof Opened.Words found
                            ? JSON.readValue(found.words(), FIELDS)
                            : Map.of();
                    String mark = markOf(it.line(), it.kind(), fields);
                    return it.opened(fields, mark, said.of(it.line(), mark));
                })
                .toList();
    }

    /** By what words are known. It is keyed, as a plain one would tell of words that nobody may read. */
    private String markOf(UUID line, LineKind kind, Map<String, String> fields) {
        Map<String, String> words = new TreeMap<>(fields);
        words.keySet().removeIf(it -> it.startsWith(DraftLine.SAID + "."));
        byte[] print = master.fingerprint(
                "line of a draft",
                (line + " " + kind + " " + JSON.writeValueAsString(words)).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(print, 0, MARK_BYTES);
    }

    /**
     * Keeps what someone says of a line that names them; what they said of it before is gone.
     *
     * @param seen the mark of the words that they read
     * @param promises by which it is understood who promises
     * @throws nz.partnershipledger.events.rule.Refusal {@link DraftRule#THIS_LINE_HAS_CHANGED} if it says something else by now, or is gone
     * @throws nz.partnershipledger.events.rule.Refusal {@link DraftRule#ONLY_WHOM_A_LINE_NAMES_SAYS_WHETHER_IT_IS_SO} if it names them nowhere
     */
    DraftLine say(
            PartnershipId partnership,
            HuiId hui,
            UUID line,
            String seen,
            TheirWord word,
            Function<List<DraftLine>, PromiseLine> promises) {
        List<DraftLine> lines = of(partnership, hui);
        DraftLine found = find(lines, line).orElseThrow(DraftRule.THIS_LINE_HAS_CHANGED::refusal);
        DraftRule.THIS_LINE_HAS_CHANGED.check(found.mark().equals(seen));
        DraftRule.ONLY_WHOM_A_LINE_NAMES_SAYS_WHETHER_IT_IS_SO.check(
                WhoseWords.in(found, promises.apply(lines)).contains(word.person()));
        DraftRule.THIS_LINE_HAS_CHANGED.check(words.keep(hui, line, seen, word));
        return find(of(partnership, hui), line).orElseThrow(DraftRule.THIS_LINE_HAS_CHANGED::refusal);
    }

    private static Optional<DraftLine> find(List<DraftLine> lines, UUID line) {
        return lines.stream().filter(it -> it.line().equals(line)).findFirst();
    }

    /** Does something to a draft while its minutes are not being shared; waits while they are. */
    <T> T whileItIsWritten(HuiId hui, Supplier<T> work) {
        return database.inTransaction(() -> {
            database.sql()
                    .sql("SELECT pg_advisory_xact_lock_shared(hashtextextended(?, 0))::text")
                    .param(lockOf(hui))
                    .query(String.class)
                    .single();
            return work.get();
        });
    }

    /**
     * Puts a line down as someone wants it to be. Whoever sends the same again finds it done.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link DraftRule#SOMEONE_ELSE_CHANGED_THIS_LINE} if it is not at the revision that they saw
     * @throws nz.partnershipledger.events.rule.Refusal {@link DraftRule#THE_DRAFT_IS_FULL} if it would be one line too many
     */
    DraftLine put(PartnershipId partnership, HuiId hui, UUID line, DraftLine.Change change, PersonId author) {
        String sealed = JSON.writeValueAsString(
                sealing.certain(partnership, partnership, JSON.writeValueAsString(change.fields())));
        int changed = change.revision() == 0
                ? database.sql()
                        .sql("""
                                INSERT INTO ledger.draft_lines (hui, line, partnership, kind, place, fields, author)
                                SELECT ?, ?, ?, ?, ?, ?::jsonb, ?
                                WHERE (SELECT count(*) FROM ledger.draft_lines WHERE hui = ?) < ?
                                ON CONFLICT (hui, line) DO NOTHING""")
                        .params(
                                hui.value(),
                                line,
                                partnership.value(),
                                change.kind().name(),
                                change.place(),
                                sealed,
                                author.value(),
                                hui.value(),
                                MOST_LINES)
                        .update()
                : database.sql()
                        .sql("""
                                UPDATE ledger.draft_lines
                                SET kind = ?, place = ?, fields = ?::jsonb, author = ?, revision = revision + 1,
                                    changed_at = clock_timestamp()
                                WHERE hui = ? AND partnership = ? AND line = ? AND revision = ?""")
                        .params(
                                change.kind().name(),
                                change.place(),
                                sealed,
                                author.value(),
                                hui.value(),
                                partnership.value(),
                                line,
                                change.revision())
                        .update();
        Optional<DraftLine> now = find(of(partnership, hui), line);
        if (changed == 0 && now.isEmpty() && change.revision() == 0) {
            throw DraftRule.THE_DRAFT_IS_FULL.refusal();
        }
        return now.filter(it -> changed > 0 || it.saysWhat(change))
                .orElseThrow(DraftRule.SOMEONE_ELSE_CHANGED_THIS_LINE::refusal);
    }

    /**
     * Removes a line. Whoever asks for it again finds it done.
     *
     * @param revision the revision that they saw
     * @throws nz.partnershipledger.events.rule.Refusal {@link DraftRule#SOMEONE_ELSE_CHANGED_THIS_LINE} if it is at another one
     */
    void remove(HuiId hui, UUID line, long revision) {
        int removed = database.sql()
                .sql("DELETE FROM ledger.draft_lines WHERE hui = ? AND line = ? AND revision = ?")
                .params(hui.value(), line, revision)
                .update();
        boolean stillThere = removed == 0
                && database.sql()
                        .sql("SELECT EXISTS (SELECT FROM ledger.draft_lines WHERE hui = ? AND line = ?)")
                        .params(hui.value(), line)
                        .query(Boolean.class)
                        .single();
        if (stillThere) {
            throw DraftRule.SOMEONE_ELSE_CHANGED_THIS_LINE.refusal();
        }
    }

    /**
     * Shares a draft: nobody writes in it meanwhile, and its lines are gone when it is done. When that cannot be said at the end they
     * stay, which does no harm: the same request again finds the minutes shared.
     *
     * @param sharing records what the lines say; where it throws, they stay
     */
    <T> T share(PartnershipId partnership, HuiId hui, Function<List<DraftLine>, T> sharing) {
        // On a connection of its own: what is recorded has its own transaction, and must not wait for this one.
        try (Connection connection = database.dataSource().getConnection();
                OwnTransaction _ = OwnTransaction.on(connection)) {
            execute(connection, "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", lockOf(hui));
            T shared = sharing.apply(of(partnership, hui));
            execute(connection, "DELETE FROM ledger.draft_lines WHERE hui = ?", hui.value());
            connection.commit();
            return shared;
        } catch (SQLException lost) {
            throw new DataAccessResourceFailureException("a draft could not be shared", lost);
        }
    }

    private static void execute(Connection connection, String statement, Object parameter) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setObject(1, parameter);
            prepared.execute();
        }
    }

    private static String lockOf(HuiId hui) {
        return "draft of " + hui;
    }

    /** By what it is known whether a draft is the one that was proofread. */
    static String markOf(List<DraftLine> lines) {
        List<String> revisions = new ArrayList<>();
        lines.forEach(it -> revisions.add(it.line() + ":" + it.revision()));
        revisions.sort(null);
        return Integer.toHexString(Objects.hash(revisions.size(), String.join(",", revisions))) + "-"
                + lines.stream().collect(Collectors.summingLong(DraftLine::revision));
    }
}
