package nz.partnershipledger.query.live;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.base.Components;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;
import nz.partnershipledger.store.LedgerDatabase;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A view's table: a column for each component of its row and of the parts that it is made of, of the same name with underscores.
 *
 * <p>Rows travel as JSON, which PostgreSQL takes apart into the columns' own types, so that a whole batch is one parameter and there is
 * nothing to map by hand.
 *
 * @param <R> the view's row
 */
public final class ViewTable<R extends Record> {
    /** Since which entry a row is so, and until which it was. */
    private static final List<String> SINCE = List.of("from_at", "from_position");

    private static final List<String> UNTIL = List.of("to_at", "to_position");

    /** A row is its components: what it answers besides, such as whether something is so, is not stored in the place of one. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(it -> it.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(RowDeserializer.module())
            .build();

    private final LedgerDatabase database;
    private final Fold<R> fold;
    private final String table;
    private final String past;
    private final List<String> columns;
    private final String write;

    /** The table of a view. */
    public ViewTable(LedgerDatabase database, Fold<R> fold) {
        this(database, fold, "");
    }

    private ViewTable(LedgerDatabase database, Fold<R> fold, String beside) {
        this.database = database;
        this.fold = fold;
        this.table = "views." + fold.name() + beside;
        this.past = "views." + fold.name() + "_past" + beside;
        this.columns = Stream.concat(columnsOf(fold.row()), fold.keepsItsTime() ? SINCE.stream() : Stream.of())
                .toList();
        this.write = """
                WITH %5$s removed AS (
                    DELETE FROM %1$s WHERE (%3$s) IN
                        (SELECT %3$s FROM jsonb_populate_recordset(NULL::%1$s, :removed::jsonb)))
                INSERT INTO %1$s (%2$s) SELECT %2$s FROM jsonb_populate_recordset(NULL::%1$s, :changed::jsonb)
                ON CONFLICT (%3$s) DO UPDATE SET %4$s""".formatted(
                        table,
                        String.join(", ", columns),
                        String.join(", ", keyColumns()),
                        columns.stream().map(it -> it + " = excluded." + it).collect(Collectors.joining(", ")),
                        fold.keepsItsTime() ? keepingWhatWas() : "");
    }

    /**
     * What stood ends with the entry that changed it, and what stood between two entries of a batch is kept beside it. A view that was emptied and
     * is fed again finds there what it had kept before.
     */
    private String keepingWhatWas() {
        return """
                ended AS (
                    INSERT INTO %2$s (%3$s, %5$s)
                    SELECT %4$s, was.to_at, was.to_position
                    FROM %1$s AS it JOIN jsonb_populate_recordset(NULL::%2$s, :ended::jsonb) AS was USING (%6$s)
                    WHERE it.from_at < was.to_at
                    ON CONFLICT DO NOTHING),
                between_two AS (
                    INSERT INTO %2$s (%3$s, %5$s)
                    SELECT %3$s, %5$s FROM jsonb_populate_recordset(NULL::%2$s, :between::jsonb)
                    ON CONFLICT DO NOTHING),
                """.formatted(
                        table,
                        past,
                        String.join(", ", columns),
                        columns.stream()
                                .map(it -> keyColumns().contains(it) ? it : "it." + it)
                                .collect(Collectors.joining(", ")),
                        String.join(", ", UNTIL),
                        String.join(", ", keyColumns()));
    }

    /** A table of the same shape beside this one, in which the view is made anew. */
    ViewTable<R> beside() {
        return new ViewTable<>(database, fold, "_rebuilt");
    }

    /** What its rows were; only of a view that {@linkplain Fold#keepsItsTime keeps its time}. */
    String past() {
        return past;
    }

    List<String> pastColumns() {
        return Stream.concat(columns.stream(), UNTIL.stream()).toList();
    }

    /** The rows as they were at a moment that is a parameter of this name, with these columns. */
    public String then(String columns, String moment) {
        // Only where the parts say nothing of when does the database look into each for what it is joined with.
        return """
                SELECT %1$s FROM (
                    SELECT %1$s, from_at AS since, 'infinity'::timestamptz AS until FROM %2$s
                    UNION ALL
                    SELECT %1$s, from_at, to_at FROM %3$s) AS spans
                WHERE since <= :%4$s AND until > :%4$s""".formatted(columns, table, past, moment);
    }

    /** Whether it is known of every row since when it is so; it is not where an older program wrote it. */
    public boolean knowsItsTime() {
        return database.sql()
                .sql("SELECT NOT EXISTS (SELECT 1 FROM " + table + " WHERE from_at IS NULL)")
                .query(Boolean.class)
                .single();
    }

    /** Its name, with its schema. */
    public String table() {
        return table;
    }

    /** The columns that its rows are read from. */
    public String readColumns() {
        return String.join(", ", columns);
    }

    List<String> columns() {
        return columns;
    }

    /** The columns that tell one row from all others. */
    List<String> keyColumns() {
        return fold.key().stream().map(ViewTable::column).toList();
    }

    /** A row as {@code to_jsonb} writes it, if there is one. */
    @Nullable
    R rowOf(@Nullable String json) {
        return json == null ? null : read(json);
    }

    /** A row as {@code to_jsonb} writes it. */
    public R read(String json) {
        return JSON.readValue(json, fold.row());
    }

    /** A value that a column holds, as JSON. */
    static String asJson(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** A row as a tree, with a field for each column. */
    static JsonNode asTree(Record row) {
        return JSON.valueToTree(row);
    }

    private static JsonNode asTree(Rows.Span<?> span) {
        ObjectNode tree = JSON.valueToTree(span.row());
        tree.put("from_at", span.from().at().toString())
                .put("from_position", span.from().position());
        Recorded<?> to = span.to();
        return to == null ? tree : tree.put("to_at", to.at().toString()).put("to_position", to.position());
    }

    private static List<JsonNode> asTrees(Collection<? extends Rows.Span<?>> spans) {
        return spans.stream().map(ViewTable::asTree).toList();
    }

    private List<JsonNode> nowAsTrees(Rows<R> rows) {
        return fold.keepsItsTime()
                ? asTrees(rows.current())
                : rows.changed().stream().map(ViewTable::asTree).toList();
    }

    /** The rows as they are now, each with what its columns hold. */
    List<List<@Nullable Object>> now(Rows<R> rows) {
        return fold.keepsItsTime()
                ? rows.current().stream().map(ViewTable::held).toList()
                : rows.changed().stream().map(Components::held).toList();
    }

    /** What the rows were before, each with what its columns held. */
    static List<List<@Nullable Object>> before(Rows<?> rows) {
        return rows.between().stream().map(ViewTable::held).toList();
    }

    private static List<@Nullable Object> held(Rows.Span<? extends Record> span) {
        List<@Nullable Object> held = Components.held(span.row());
        held.add(span.from().at());
        held.add(span.from().position());
        Recorded<?> to = span.to();
        if (to != null) {
            held.add(to.at());
            held.add(to.position());
        }
        return held;
    }

    /** A row as it was, from such a tree. */
    static <R extends Record> R asRow(JsonNode tree, Class<R> row) {
        return JSON.treeToValue(tree, row);
    }

    /** The columns of a row. */
    static Stream<String> columnsOf(Class<?> row) {
        return Components.of(row).stream().map(ViewTable::column);
    }

    static String column(String component) {
        return component.replaceAll("(?=\\p{Lu})", "_").toLowerCase(Locale.ROOT);
    }

    /** The view. */
    public Fold<R> fold() {
        return fold;
    }

    /** The rows of which one of these is true, in one query. */
    public List<R> load(Set<Touched> touched) {
        Map<String, UUID[]> values = touched.stream()
                .collect(Collectors.groupingBy(
                        it -> column(it.component()),
                        Collectors.mapping(
                                Touched::value,
                                Collectors.collectingAndThen(Collectors.toList(), it -> it.toArray(UUID[]::new)))));
        List<String> columns = List.copyOf(values.keySet());
        return columns.isEmpty()
                ? List.of()
                : where(
                        columns.stream().map(it -> it + " = ANY (?)").collect(Collectors.joining(" OR ")),
                        columns.stream().map(values::get).toArray());
    }

    /** The rows of which an SQL condition is true. */
    public List<R> where(String condition, @Nullable Object... parameters) {
        return ask(fold.row(), table + " AS it WHERE " + condition, parameters);
    }

    /** Of the rows of which an SQL condition is true no more than this part, whose components are some of theirs. */
    public <P extends Record> List<P> parts(Class<P> part, String condition, @Nullable Object... parameters) {
        String columns = columnsOf(part).collect(Collectors.joining(", "));
        return ask(part, "(SELECT %s FROM %s WHERE %s) AS it".formatted(columns, table, condition), parameters);
    }

    private <P extends Record> List<P> ask(Class<P> part, String from, @Nullable Object... parameters) {
        var statement = database.sql().sql("SELECT row_to_json(it)::text FROM " + from);
        for (int i : IntStream.range(0, parameters.length).toArray()) {
            statement = statement.param(i + 1, parameters[i]);
        }
        return statement
                .query((row, number) -> JSON.readValue(row.getString(1), part))
                .list();
    }

    /** Writes what changed, in one statement. */
    void write(Rows<R> rows) {
        if (rows.changed().isEmpty() && rows.removed().isEmpty()) {
            return;
        }
        var statement = database.sql()
                .sql(write)
                .param("changed", JSON.writeValueAsString(nowAsTrees(rows)))
                .param("removed", JSON.writeValueAsString(rows.removed()));
        if (fold.keepsItsTime()) {
            statement = statement
                    .param("ended", JSON.writeValueAsString(asTrees(rows.ended())))
                    .param("between", JSON.writeValueAsString(asTrees(rows.between())));
        }
        statement.update();
    }
}
