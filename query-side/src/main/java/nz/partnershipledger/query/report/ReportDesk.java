package nz.partnershipledger.query.report;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.commitment.FollowThrough;
import nz.partnershipledger.query.decision.DecisionMaps;
import nz.partnershipledger.query.decision.Decisions;
import nz.partnershipledger.query.entry.Answers;
import nz.partnershipledger.query.hui.Hui;
import nz.partnershipledger.query.hui.Voices;
import nz.partnershipledger.query.journey.Journey;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.CsvAnswer;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.list.Wanted;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.store.LedgerDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Answers reports, to those who look after clusters: what stands in the schema {@code reporting}, and nothing that does not. */
final class ReportDesk {
    private static final List<Fold<?>> VIEWS = List.of(
            new Partnerships(),
            new FollowThrough(),
            new Hui(),
            new Voices(),
            new Journey(),
            new Decisions(),
            new DecisionMaps(),
            new Answers());
    private static final int FEWEST_PARTNERSHIPS = 5;
    private static final Pattern WORDS = Pattern.compile("_(\\w)");

    /** What the values of a column are called, by the column. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("state", "status."),
            Map.entry("role", "report.role."),
            Map.entry("moved", "report.moved."),
            Map.entry("element", "element."),
            Map.entry("length", "report.length."),
            Map.entry("again", "report.again."),
            Map.entry("shared", "report.shared."),
            Map.entry("way", "decided."),
            Map.entry("word", "report.word."),
            Map.entry("felt", "report.felt."),
            Map.entry("heard", "report.heard."),
            Map.entry("sinceLast", "report.since."));

    private static final JsonMapper JSON = new JsonMapper();

    private final LedgerDatabase database;
    private final SchoolTerms terms;
    private final CatchUp catchUp;
    private final Renewal renewal;
    private final InstantSource clock;
    private final Words words;

    ReportDesk(QueryStore query, SchoolTerms terms, CatchUp catchUp, Renewal renewal, Words words) {
        this.database = query.database();
        this.terms = terms;
        this.catchUp = catchUp;
        this.renewal = renewal;
        this.clock = query.clock();
        this.words = words;
    }

    /** A column of a report, as the database knows it. */
    private record Column(String inSql, String type) {
        String name() {
            return WORDS.matcher(inSql).replaceAll(it -> it.group(1).toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Which reports there are.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THIS_ROLE_READS_NO_REPORTS}
     */
    ReportAnswer.Reports reports(Wanted wanted) {
        WhoMayRead.reports(wanted.reader());
        wanted.parameters().check();
        return new ReportAnswer.Reports(
                Report.all().stream().map(it -> described(it, wanted.locale())).toList(), terms.names());
    }

    private ReportAnswer.Described described(Report report, Locale locale) {
        return new ReportAnswer.Described(
                report.address(),
                words.label(locale, "report." + report.address()),
                "reporting." + report.view(),
                columns(report).stream()
                        .map(it -> new ReportAnswer.Column(it.name(), heading(it, locale), it.type()))
                        .toList());
    }

    private String heading(Column column, Locale locale) {
        return words.label(locale, "report.column." + column.name());
    }

    /**
     * A report, as a request wants it.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THIS_ROLE_READS_NO_REPORTS}, {@link ReadingRule#THERE_IS_NO_SUCH_REPORT},
     *     or {@link ReadingRule#SO_FEW_PARTNERSHIPS_ARE_NOT_REPORTED}
     */
    ResponseEntity<?> answer(Wanted wanted, String address) {
        Set<String> clusters = WhoMayRead.reports(wanted.reader());
        Report report = Report.called(address).orElseThrow(ReadingRule.THERE_IS_NO_SUCH_REPORT::refusal);
        Parameters parameters = wanted.parameters();
        String cluster = parameters.one("cluster", Parameters::code);
        String term = parameters.one("term", Parameters.oneOf(terms.names()));
        Long after = AskedMoment.readWaited(parameters, clock).after();
        catchUp.with(after, VIEWS);
        if (!renewal.upToNow() && after != null) {
            throw ReadingRule.A_VIEW_IS_STILL_CATCHING_UP.refusal();
        }
        boolean isInReach = clusters == null || cluster == null || clusters.contains(cluster);
        if (cluster != null && isInReach && !report.isOfFewToo() && isOfFew(cluster)) {
            throw ReadingRule.SO_FEW_PARTNERSHIPS_ARE_NOT_REPORTED.refusal();
        }
        List<Column> columns = columns(report);
        List<Map<String, @Nullable Object>> rows = rows(report, columns, clusters, cluster, term);
        return wanted.csv()
                ? csv(report, columns, rows, wanted.locale())
                : ResponseEntity.ok(new ReportAnswer(report.address(), rows));
    }

    /** The rows of a report of one cluster, for a page. */
    List<ReportRow> rows(Report report, String cluster, @Nullable String term) {
        List<ReportRow> rows = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows(report, columns(report), Set.of(cluster), null, term)) {
            rows.add(new ReportRow(row));
        }
        return rows;
    }

    /** The clusters of which this reader reads reports, in order; what changed by now is counted in what is read of them next. */
    List<String> clusters(Actor reader) {
        Set<String> clusters = WhoMayRead.reports(reader);
        renewal.upToNow();
        return database.sql()
                .sql("""
                        SELECT DISTINCT cluster FROM reporting.clusters_v1
                        WHERE :everywhere OR cluster = ANY (:clusters) ORDER BY cluster""")
                .param("everywhere", clusters == null)
                .param("clusters", clusters == null ? new String[0] : clusters.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }

    boolean isOfFew(String cluster) {
        return database.sql()
                        .sql("SELECT count(*) FROM views.partnerships WHERE cluster = ?")
                        .param(cluster)
                        .query(Integer.class)
                        .single()
                < FEWEST_PARTNERSHIPS;
    }

    /** The rows of a report, of these clusters, or of all where these are null. */
    private List<Map<String, @Nullable Object>> rows(
            Report report,
            List<Column> columns,
            @Nullable Set<String> clusters,
            @Nullable String cluster,
            @Nullable String term) {
        return database.sql()
                .sql("""
                        SELECT to_jsonb(it)::text FROM reporting.%s AS it
                        WHERE (:everywhere OR cluster = ANY (:clusters))
                          AND (:cluster::text IS NULL OR cluster = :cluster) AND (:term::text IS NULL OR term = :term)
                        ORDER BY %s""".formatted(report.view(), report.order()))
                .param("everywhere", clusters == null)
                .param("clusters", clusters == null ? new String[0] : clusters.toArray(String[]::new))
                .param("cluster", cluster)
                .param("term", term)
                .query((row, _) -> told(row.getString(1), columns))
                .list();
    }

    private static Map<String, @Nullable Object> told(String json, List<Column> columns) {
        Map<?, ?> row = JSON.readValue(json, Map.class);
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        columns.forEach(it -> told.put(it.name(), row.get(it.inSql())));
        return told;
    }

    private List<Column> columns(Report report) {
        return database.sql()
                .sql("""
                        SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute
                        WHERE attrelid = ?::regclass AND attnum > 0 ORDER BY attnum""")
                .param("reporting." + report.view())
                .query((row, _) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    private ResponseEntity<?> csv(
            Report report, List<Column> columns, List<Map<String, @Nullable Object>> rows, Locale locale) {
        return CsvAnswer.of(
                report.address(),
                Stream.concat(
                                columns.stream().map(it -> heading(it, locale)),
                                columns.stream().map(Column::name))
                        .toList(),
                rows.stream(),
                row -> {
                    List<@Nullable Object> cells = new ArrayList<>();
                    row.forEach((column, value) -> cells.add(inWords(column, value, locale)));
                    cells.addAll(row.values());
                    return cells;
                });
    }

    private @Nullable Object inWords(String column, @Nullable Object value, Locale locale) {
        String key = KEYS.get(column);
        if (key != null) {
            return words.label(locale, value == null ? "report.together" : key + value);
        }
        return switch (column) {
            case "week" -> value == null ? words.label(locale, "report.together") : value;
            case "onTime" -> value == null ? null : words.label(locale, value.equals(true) ? "table.yes" : "table.no");
            default -> value;
        };
    }
}
