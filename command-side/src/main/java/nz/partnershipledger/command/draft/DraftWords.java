package nz.partnershipledger.command.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.store.LedgerDatabase;
import org.jspecify.annotations.Nullable;

/** Keeps what people say of the lines that name them: one word for each of them and each line, the last. */
final class DraftWords {
    private final LedgerDatabase database;

    DraftWords(LedgerDatabase database) {
        this.database = database;
    }

    private record Kept(UUID line, String mark, TheirWord word) {}

    /** What was said at a hui. */
    record AtHui(List<Kept> kept) {
        /** What was said of a line while these were its words. */
        List<TheirWord> of(UUID line, String mark) {
            return kept.stream()
                    .filter(it -> it.line.equals(line) && it.mark.equals(mark))
                    .map(Kept::word)
                    .toList();
        }
    }

    AtHui at(HuiId hui) {
        return new AtHui(database.sql()
                .sql("""
                        SELECT line, mark, person, role, clusters, is_so, said_on, account, way_in_by
                        FROM ledger.draft_words WHERE hui = ? ORDER BY line, person""")
                .param(hui.value())
                .query((row, number) -> read(row))
                .list());
    }

    private static Kept read(ResultSet row) throws SQLException {
        @Nullable UUID wayInBy = row.getObject("way_in_by", UUID.class);
        String clusters = row.getString("clusters");
        return new Kept(
                row.getObject("line", UUID.class),
                row.getString("mark"),
                new TheirWord(
                        new Actor(
                                new PersonId(row.getObject("person", UUID.class)),
                                SystemRole.valueOf(row.getString("role")),
                                clusters.isEmpty()
                                        ? Set.of()
                                        : Arrays.stream(clusters.split(",", -1)).collect(Collectors.toSet())),
                        row.getBoolean("is_so"),
                        row.getObject("said_on", LocalDate.class),
                        row.getObject("account", UUID.class),
                        wayInBy == null ? null : new PersonId(wayInBy)));
    }

    /** Whether it was kept: of a line that is gone nothing is. */
    boolean keep(HuiId hui, UUID line, String mark, TheirWord word) {
        return database.sql()
                        .sql("""
                                INSERT INTO ledger.draft_words
                                    (hui, line, person, is_so, mark, account, role, clusters, way_in_by, said_on)
                                SELECT hui, line, ?, ?, ?, ?, ?, ?, ?, ?
                                FROM ledger.draft_lines WHERE hui = ? AND line = ? FOR KEY SHARE
                                ON CONFLICT (hui, line, person) DO UPDATE
                                SET is_so = excluded.is_so, mark = excluded.mark, account = excluded.account, role = excluded.role,
                                    clusters = excluded.clusters, way_in_by = excluded.way_in_by, said_on = excluded.said_on""")
                        .params(Arrays.asList(
                                word.person().value(),
                                word.so(),
                                mark,
                                word.account(),
                                word.actor().role().name(),
                                word.actor().clusters().stream().sorted().collect(Collectors.joining(",")),
                                word.wayInBy() == null ? null : word.wayInBy().value(),
                                word.on(),
                                hui.value(),
                                line))
                        .update()
                > 0;
    }
}
