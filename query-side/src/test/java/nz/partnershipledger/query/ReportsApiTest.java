package nz.partnershipledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.query.commitment.ReportsOfALedger;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.store.DatabaseAccess;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** What leaves a cluster: the same in SQL and over HTTP, of nobody by name, and of no few partnerships. */
class ReportsApiTest {
    private static final QueryServer server = QueryServer.shared();
    private static final int LEDGERS = Integer.getInteger("ledgers", 2);
    private static final long SEED = 20_261_129;
    private static final Path PAGE = Path.of("..", "docs", "reporting.md");
    private static final String HOW_TO_WRITE_IT =
            "mvn -pl query-side -am test -Dtest=ReportsApiTest -Dreporting.write=true"
                    + " -Dsurefire.failIfNoSpecifiedTests=false";

    private static final List<String> REPORTS = server.ledger
            .test()
            .superuser()
            .sql("SELECT viewname FROM pg_views WHERE schemaname = 'reporting' AND viewname <> 'terms_v1'")
            .query((row, _) -> row.getString(1).replace("_v1", "").replace('_', '-'))
            .list();

    private final String small = "small-" + UUID.randomUUID();
    private final String large = "large-" + UUID.randomUUID();
    private final String manager = server.account(PersonId.random(), SystemRole.CLUSTER_MANAGER, small, large);

    /** More of them: {@code -Dledgers=50}. */
    @Test
    void one_question_is_answered_alike_in_three_ways_and_no_difference_tells_of_few() {
        for (int ledger = 0; ledger < LEDGERS; ledger++) {
            String name = "r" + UUID.randomUUID();
            PromisesAtRandom promises =
                    new PromisesAtRandom(server, new Random(SEED + ledger), new Random(SEED - ledger));
            long position = 0;
            List<String> clusters = new ArrayList<>();
            for (int partnerships : List.of(3, 6, 11, 26)) {
                clusters.add(name + "-" + partnerships);
                position = promises.cluster(clusters.getLast(), partnerships);
            }
            String reader =
                    server.account(PersonId.random(), SystemRole.CLUSTER_MANAGER, clusters.toArray(String[]::new));
            long after = position;
            ReportsOfALedger.Compared compared = new ReportsOfALedger(
                            server.bean(QueryStore.class),
                            (cluster, from, to) -> server.json(
                                            reader,
                                            "/api/follow-through?cluster=%s&dueFrom=%s&dueTo=%s&after=%d"
                                                    .formatted(cluster, from, to, after))
                                    .get("summary"),
                            (cluster, from, to) -> server.json(
                                            reader,
                                            "/api/power-sharing?cluster=%s&from=%s&to=%s&after=%d"
                                                    .formatted(cluster, from, to, after))
                                    .get("profile"))
                    .compare(Set.copyOf(clusters));

            assertThat(compared.told()).isGreaterThan(200);
            assertThat(compared.together()).isGreaterThan(60);
            assertThat(compared.alikeInAllWays()).isGreaterThan(30);
            assertThat(compared.differencesTried()).isGreaterThan(800);
            for (String report : REPORTS) {
                assertThat(overHttp(reader, report))
                        .as(report)
                        .isEqualTo(inSql(report, clusters))
                        .isNotEmpty();
            }
        }
    }

    private static List<List<String>> overHttp(String reader, String report) {
        List<List<String>> rows = new ArrayList<>();
        server.json(reader, "/api/reports/" + report)
                .get("items")
                .forEach(row ->
                        rows.add(row.valueStream().map(JsonNode::asString).toList()));
        return rows;
    }

    private static List<List<String>> inSql(String report, List<String> clusters) {
        List<String> columns = columnsOf(report.replace('-', '_') + "_v1");
        List<String> order = columns.subList(0, report.equals("clusters") ? 2 : columns.size() - 1);
        return server.ledger
                .test()
                .superuser()
                .sql("SELECT * FROM reporting.%s_v1 WHERE cluster = ANY (?) ORDER BY %s"
                        .formatted(report.replace('-', '_'), String.join(", ", order)))
                .param((Object) clusters.toArray(String[]::new))
                .query((row, _) -> {
                    List<String> cells = new ArrayList<>();
                    for (int i = 1; i <= columns.size(); i++) {
                        Object cell = row.getObject(i);
                        cells.add(cell == null ? "" : cell.toString());
                    }
                    return cells;
                })
                .list();
    }

    private static List<String> columnsOf(String view) {
        return server.ledger
                .test()
                .superuser()
                .sql("SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0 ORDER BY attnum")
                .param("reporting." + view)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void a_small_cluster_says_how_many_partnerships_and_hui_it_has_and_nothing_else() {
        PromisesAtRandom promises = new PromisesAtRandom(server, new Random(SEED));
        promises.cluster(small, 4);
        promises.cluster(large, 12);

        HttpResponse<String> refused = server.get(manager, "/api/reports/promises-by-week?cluster=" + small);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("so-few-partnerships-are-not-reported", "This cluster is too small");
        assertThat(server.get(manager, "/api/reports/promises-by-role?cluster=" + small, "Accept-Language", "mi")
                        .body())
                .contains("He iti rawa");
        assertThat(server.json(manager, "/api/reports/clusters?term=2026-T2&cluster=" + small)
                        .at("/items/0"))
                .hasToString("{\"cluster\":\"%s\",\"term\":\"2026-T2\",\"partnerships\":4,\"hui\":0}".formatted(small));
        assertThat(server.get(manager, "/api/reports/promises-by-week").body())
                .contains(large)
                .doesNotContain(small);
        String csv = server.get(manager, "/api/reports/promises-by-role.csv?term=2026-T2")
                .body();
        assertThat(csv)
                .startsWith("\uFEFFCluster,Term,Role,State,By its day,Promises,cluster,term,role,state,onTime,promises")
                .contains(large + ",2026-T2,told together,", ",KEPT,true,");
        assertThat(server.get(manager, "/api/reports/promises-by-role", "Accept", "text/csv", "Accept-Language", "mi")
                        .body())
                .startsWith("\uFEFFKāhui,Wāhanga,");
    }

    @Test
    void reports_are_read_by_those_who_look_after_clusters_and_asked_for_by_name() {
        PromisesAtRandom promises = new PromisesAtRandom(server, new Random(SEED));
        promises.cluster(large, 6);
        for (SystemRole role : List.of(SystemRole.PRACTICE_LEADER, SystemRole.CLUSTER_MANAGER, SystemRole.AUDITOR)) {
            String[] elsewhere = role == SystemRole.AUDITOR ? new String[0] : new String[] {"elsewhere"};
            String reader = server.account(PersonId.random(), role, elsewhere);

            assertThat(server.json(reader, "/api/reports")
                            .at("/items/1/columns/2/heading")
                            .asString())
                    .isEqualTo("Week from");
            assertThat(server.get(reader, "/api/reports/clusters?cluster=" + large)
                            .body()
                            .contains(large))
                    .isEqualTo(role == SystemRole.AUDITOR);
            assertThat(server.get(reader, "/api/reports/nothing").body()).contains("there-is-no-such-report");
            assertThat(server.get(reader, "/api/reports/clusters?term=2026-T9").body())
                    .contains("\"field\":\"term\"", "2026-T4");
            assertThat(server.get(reader, "/api/reports/clusters?kura=k1").body())
                    .contains("\"field\":\"kura\"");
        }
        for (SystemRole role :
                List.of(SystemRole.PARTNER, SystemRole.RTLB, SystemRole.ADMINISTRATOR, SystemRole.PRIVACY_OFFICER)) {
            String reader = server.account(PersonId.random(), role);
            for (String path : List.of("", "/clusters", "/clusters.csv", "/nothing")) {
                HttpResponse<String> answer = server.get(reader, "/api/reports" + path);
                assertThat(answer.statusCode()).isEqualTo(403);
                assertThat(answer.body()).contains("this-role-reads-no-reports");
            }
        }
    }

    @Test
    void the_page_shows_the_numbers_of_the_reports_and_leads_to_their_rows() {
        PromisesAtRandom promises = new PromisesAtRandom(server, new Random(SEED));
        promises.cluster(small, 4);
        promises.cluster(large, 12);
        String leader = server.account(PersonId.random(), SystemRole.PRACTICE_LEADER, large);
        String auditor = server.account(PersonId.random(), SystemRole.AUDITOR);
        Map<String, Long> byTerm = new TreeMap<>();
        server.json(leader, "/api/reports/promises-by-role")
                .get("items")
                .forEach(it -> byTerm.merge(
                        it.get("term").asString(), it.get("promises").asLong(), Long::sum));

        String page = page(leader, "?term=2026-T2");
        assertThat(page)
                .contains(
                        "Who carries the load", "Promises by the week of their day", "2026-T2: partnerships 12, hui 0")
                .contains("figure=ON_TIME#rows", "role=KAIAKO&amp;role=SCHOOL_LEADER");
        byTerm.forEach((term, all) -> assertThat(page)
                .containsPattern(
                        "(?s)<th scope=\"row\">" + term + "</th>.{1,6000}?data-label=\"All\">" + all + "</td>"));
        assertThat(server.get(leader, link(page), "Accept", "text/html").statusCode())
                .isEqualTo(200);
        for (String narrowing : List.of("status=KEPT&amp;onTime=false", "figure=MISSED")) {
            Matcher number = Pattern.compile("href=\"(/follow-through[^\"]*" + narrowing + "[^\"]*)#rows\">(\\d+)<")
                    .matcher(page);
            assertThat(number.find()).as(narrowing).isTrue();
            assertThat(server.get(leader, number.group(1).replace("&amp;", "&"), "Accept", "text/html")
                            .body())
                    .as(narrowing)
                    .contains(
                            narrowing.startsWith("status")
                                    ? "value=\"false\" selected=\"selected\">kept late, or not kept"
                                    : "Follow-through");
            // What ākonga and whānau promised stands in the list, and in no report; so does what is told together
            // elsewhere.
            List<String> roles = Stream.of(PartnerRole.values())
                    .filter(it -> it != PartnerRole.AKONGA && it != PartnerRole.WHANAU)
                    .map(it -> "&role=" + it)
                    .toList();
            assertThat(server.json(leader, "/api" + number.group(1).replace("&amp;", "&") + String.join("", roles))
                            .get("total")
                            .asLong())
                    .as(narrowing)
                    .isEqualTo(Long.parseLong(number.group(2)));
        }
        assertThat(page(auditor, "?cluster=" + large))
                .contains("Follow-through, term by term")
                .doesNotContain("figure=ON_TIME", "onTime=");
        assertThat(page(manager, "?cluster=" + small))
                .contains("partnerships 4", "reports how many partnerships and hui it has")
                .doesNotContain("<table");
        assertThat(server.get(leader, "/dashboards?lang=mi", "Accept", "text/html", "Accept-Language", "mi")
                        .body())
                .contains("Ngā tau o te kāhui", "i ea i tōna rā");
        assertThat(server.get(leader, "/follow-through", "Accept", "text/html").body())
                .contains("href=\"/dashboards\"");
        String rtlb = server.account(PersonId.random(), SystemRole.RTLB);
        assertThat(server.get(rtlb, "/dashboards", "Accept", "text/html").statusCode())
                .isEqualTo(403);
        assertThat(server.get(rtlb, "/follow-through", "Accept", "text/html").body())
                .doesNotContain("/dashboards");
    }

    @Test
    void the_other_pages_show_the_numbers_of_their_reports() {
        PromisesAtRandom promises = new PromisesAtRandom(server, new Random(SEED), new Random(SEED));
        promises.cluster(small, 4);
        promises.cluster(large, 30);
        String leader = server.account(PersonId.random(), SystemRole.PRACTICE_LEADER, large);
        Map<String, List<String>> shows = Map.of(
                "/journey", List.of("visits-by-length", "Whakawhanaungatanga", "Where partnerships went back to"),
                "/power-sharing", List.of("decisions-by-role", "How it was decided", "/power-sharing?cluster=" + large),
                "/hui", List.of("hui-by-week", "After the hui before", "Hui by week"));
        shows.forEach((page, words) -> {
            String report = words.getFirst();
            long all = 0;
            for (JsonNode row : server.json(leader, "/api/reports/%s?term=2026-T2".formatted(report))
                    .get("items")) {
                all += row.get(report.substring(0, report.indexOf('-'))).asLong();
            }
            String shown = page(leader, page + "?term=2026-T2");
            assertThat(all).isPositive();
            assertThat(shown)
                    .contains(words)
                    .containsPattern("(?s)<th scope=\"row\">2026-T2</th>.{1,8000}?data-label=\"All\">" + all + "</td>")
                    .doesNotContain("??", "figure=ON_TIME")
                    .contains("href=\"/dashboards?cluster=%s&amp;term=2026-T2\"".formatted(large));
            assertThat(page(manager, page + "?cluster=" + small))
                    .contains("reports how many partnerships and hui it has")
                    .doesNotContain("<table");
            assertThat(server.get(
                                    leader,
                                    "/dashboards%s?term=2026-T2&lang=mi".formatted(page),
                                    "Accept",
                                    "text/html",
                                    "Accept-Language",
                                    "mi")
                            .body())
                    .contains("Ngā tau o te kāhui", "i kiia ngātahitia")
                    .doesNotContain("??");
        });
        for (String nothing : List.of("/dashboards/promises", "/dashboards/nothing")) {
            assertThat(server.get(leader, nothing, "Accept", "text/html").statusCode())
                    .isEqualTo(404);
        }
        String rtlb = server.account(PersonId.random(), SystemRole.RTLB);
        for (String page : List.of("/hui", "/nothing")) {
            assertThat(server.get(rtlb, "/dashboards" + page, "Accept", "text/html")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    static String page(String reader, String parameters) {
        HttpResponse<String> response = server.get(reader, "/dashboards" + parameters, "Accept", "text/html");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static String link(String page) {
        int begin = page.indexOf("/follow-through?cluster");
        return page.substring(begin, page.indexOf('#', begin)).replace("&amp;", "&");
    }

    /** As whoever keeps the server lets a dashboard in. */
    static JdbcClient dashboard() {
        String login = "dashboard_" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient keeper = server.ledger.test().superuser();
        keeper.sql("CREATE ROLE %s LOGIN PASSWORD 'secret' IN ROLE ledger_reporting".formatted(login))
                .update();
        DatabaseAccess access = server.ledger.test().asSuperuser();
        return JdbcClient.create(new DriverManagerDataSource(access.url(), login, "secret"));
    }

    @Test
    void the_role_of_dashboards_reads_the_reports_and_nothing_else() {
        JdbcClient dashboard = dashboard();
        JdbcClient keeper = server.ledger.test().superuser();
        List<String> views = keeper.sql("SELECT viewname FROM pg_views WHERE schemaname = 'reporting'")
                .query((row, _) -> row.getString(1))
                .list();
        assertThat(views).hasSizeGreaterThanOrEqualTo(4);
        views.forEach(it -> assertThat(dashboard
                        .sql("SELECT count(*) FROM reporting." + it)
                        .query(Long.class)
                        .single())
                .isNotNegative());
        List<String> attempts = new ArrayList<>(
                keeper.sql("""
                        SELECT format('SELECT * FROM %I.%I', nspname, relname) FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
                        WHERE relkind IN ('r', 'v', 'm', 'p', 'S') AND nspname NOT IN ('reporting', 'pg_catalog', 'information_schema', 'pg_toast')""").query((row, _) -> row.getString(1)).list());
        attempts.addAll(keeper.sql("""
                        SELECT format('SELECT %I.%I(%s)', nspname, proname,
                                      (SELECT string_agg('NULL::' || format_type(it, NULL), ', ') FROM unnest(proargtypes) AS it))
                        FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace
                        WHERE nspname NOT IN ('pg_catalog', 'information_schema') AND prorettype <> 'trigger'::regtype""").query((row, _) -> row.getString(1)).list());
        for (String view : views) {
            attempts.add("DELETE FROM reporting." + view);
            attempts.add("DROP VIEW reporting." + view);
            attempts.add("CREATE OR REPLACE VIEW reporting." + view + " AS SELECT 1");
        }
        for (String schema : List.of("ledger", "views", "reporting", "public", "mine")) {
            attempts.add("CREATE TABLE %s.mine (it text)".formatted(schema));
        }
        attempts.addAll(List.of(
                "CREATE SCHEMA mine",
                "SET ROLE ledger_query",
                "SET ROLE ledger_command",
                "SET ROLE ledger_owner",
                "SELECT pg_read_file('PG_VERSION')",
                "COPY reporting.clusters_v1 TO PROGRAM 'true'"));
        assertThat(attempts).hasSizeGreaterThan(40);

        for (String attempt : attempts) {
            assertThat(works(dashboard, attempt)).as(attempt).isFalse();
        }
        assertThat(dashboard
                        .sql("EXPLAIN ANALYZE SELECT * FROM reporting.promises_by_week_v1")
                        .query((row, _) -> row.getString(1))
                        .list())
                .as("how it is worked out is not told either")
                .noneMatch(
                        it -> it.contains("follow_through") || it.contains("partnerships") || it.contains("Aggregate"));
    }

    private static boolean works(JdbcClient dashboard, String statement) {
        try {
            dashboard.sql(statement).query((row, _) -> row.getObject(1)).list();
            return true;
        } catch (DataAccessException refused) {
            assertThat(String.valueOf(refused.getMostSpecificCause().getMessage()))
                    .as(statement)
                    .matches("(?s).*(permission denied|must be owner|does not exist|cannot delete).*");
            return false;
        }
    }

    /** What a text of a report may be, besides the cluster, the term and what is told together. */
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z_]{2,19}");

    /** A key that tells rows apart would lead from one term to another, unless it changed with it. There is none: each row is told by fixed words and weeks. */
    @Test
    void no_row_of_a_term_leads_to_one_of_another() {
        PromisesAtRandom promises = new PromisesAtRandom(server, new Random(SEED), new Random(SEED));
        promises.cluster(large, 30);
        JdbcClient keeper = server.ledger.test().superuser();
        Set<String> seen = new TreeSet<>();
        for (String report : REPORTS) {
            String view = report.replace('-', '_') + "_v1";
            List<String> parts = columnsOf(view).stream()
                    .filter(it -> !Set.of("cluster", "term").contains(it))
                    .toList();
            for (String column : parts) {
                keeper.sql(
                                "SELECT %1$s::text, pg_typeof(%1$s)::text, term FROM reporting.%2$s WHERE cluster = ? AND %1$s IS NOT NULL"
                                        .formatted(column, view))
                        .param(large)
                        .query(row -> {
                            String told = row.getString(1);
                            switch (row.getString(2)) {
                                case "text" -> assertThat(told).matches(WORD);
                                case "date" ->
                                    assertThat(LocalDate.parse(told).getDayOfWeek())
                                            .isEqualTo(DayOfWeek.MONDAY);
                                default -> assertThat(told).matches("true|false|\\d{1,9}");
                            }
                            seen.add(column);
                        });
            }
        }
        assertThat(seen).contains("week", "role", "state", "element", "shared", "heard", "felt", "moved");
    }

    /** Each column by its view and name: its type, and what it means. */
    private static Map<String, String> columns() {
        Map<String, String> columns = new TreeMap<>();
        server.ledger.test().superuser().sql("""
                        SELECT relname, attname, format_type(atttypid, atttypmod), col_description(c.oid, attnum)
                        FROM pg_class c JOIN pg_attribute ON attrelid = c.oid AND attnum > 0
                        WHERE relnamespace = 'reporting'::regnamespace ORDER BY relname, attnum""").query(row -> {
            columns.put(row.getString(1) + "." + row.getString(2), row.getString(3) + ": " + row.getString(4));
        });
        return columns;
    }

    @Test
    void no_column_changes_its_type_or_its_meaning_under_the_same_name() throws IOException {
        Map<String, String> promised = new TreeMap<>();
        try (InputStream kept = Objects.requireNonNull(getClass().getResourceAsStream("/reporting-contract.txt"))) {
            new String(kept.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                String[] column = line.split(" = ", 2);
                promised.put(column[0], column[1]);
            });
        }

        assertThat(columns())
                .as(
                        "What dashboards are built on stays: a column that is to mean something else stands in a view with the next"
                                + " number, and its line is added to reporting-contract.txt, where none is changed")
                .isEqualTo(promised);
    }

    @Test
    void the_page_says_what_the_database_says_of_itself() throws IOException {
        StringBuilder page = new StringBuilder("""
                # What is reported

                The schema `reporting` is for dashboards, boards and whoever builds on the ledger's figures; `GET /api/reports` answers the same. This page is made
                from the database's own comments by `ReportsApiTest`, which fails when the two differ. Do not edit it; write it again:

                ```
                %s
                ```

                A number at the end of a name is its version. What a column means never changes under one name; what is to mean something else
                comes in a view with the next number, beside the old one. How small numbers are held back stands in
                [0067](decisions/0067-figures-that-leave-a-cluster.md); how a dashboard signs in, in [operations](operations.md).

                """.formatted(HOW_TO_WRITE_IT));
        JdbcClient keeper = server.ledger.test().superuser();
        page.append(keeper.sql("SELECT obj_description('reporting'::regnamespace, 'pg_namespace')")
                        .query(String.class)
                        .single())
                .append(".\n");
        keeper.sql("""
                        SELECT relname, obj_description(oid, 'pg_class') FROM pg_class
                        WHERE relnamespace = 'reporting'::regnamespace AND relkind = 'v' ORDER BY relname""").query(view -> {
            page.append("\n## `reporting.%s`\n\n%s.\n\n| Column | Type | Meaning |\n|---|---|---|\n"
                    .formatted(view.getString(1), view.getString(2)));
            keeper.sql("""
                                    SELECT attname, format_type(atttypid, atttypmod), col_description(attrelid, attnum) FROM pg_attribute
                                    WHERE attrelid = ('reporting.' || ?)::regclass AND attnum > 0 ORDER BY attnum""").param(view.getString(1)).query(it -> {
                page.append("| `%s` | %s | %s |\n".formatted(it.getString(1), it.getString(2), it.getString(3)));
            });
        });
        if (Boolean.getBoolean("reporting.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/reporting.md is written again by: %s", HOW_TO_WRITE_IT)
                .isEqualTo(page.toString());
    }
}
