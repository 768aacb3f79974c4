package nz.partnershipledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The board that comes with the ledger asks what the reports answer, of a cluster large enough to tell something. */
class BoardTest {
    private static final QueryServer server = QueryServer.shared();
    private static final Path BOARD = Path.of("..", "docker", "grafana", "partnership-ledger.json");

    private final String cluster = "board's " + UUID.randomUUID();

    private static List<JsonNode> panels() throws IOException {
        List<JsonNode> panels = new ArrayList<>();
        JsonMapper.shared().readTree(Files.readString(BOARD)).get("panels").forEach(it -> {
            if (!it.get("type").asString().equals("text")) {
                panels.add(it);
            }
        });
        return panels;
    }

    /** As the board fills in what was chosen in it. */
    private String filled(String query) {
        String filled = query.replace("${cluster:sqlstring}", "'%s'".formatted(cluster.replace("'", "''")))
                .replace("${term:sqlstring}", "'2026-T2'");
        assertThat(filled).doesNotContain("$");
        return filled;
    }

    @Test
    void every_panel_tells_something_and_tells_all_of_it() throws IOException {
        new PromisesAtRandom(server, new Random(7), new Random(7)).cluster(cluster, 30);
        JdbcClient dashboard = ReportsApiTest.dashboard();
        StringBuilder asked = new StringBuilder();
        for (JsonNode panel : panels()) {
            String title = panel.get("title").asString();
            assertThat(panel.get("targets").size()).as(title).isEqualTo(1);
            String query = panel.at("/targets/0/rawSql").asString();
            asked.append(query);
            List<List<Object>> rows = dashboard
                    .sql(filled(query))
                    .query((row, _) -> {
                        List<Object> cells = new ArrayList<>();
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            cells.add(row.getObject(i));
                        }
                        return cells;
                    })
                    .list();
            assertThat(rows).as(title).isNotEmpty();
            assertThat(rows.stream().map(List::getFirst))
                    .as(title)
                    .doesNotContainNull()
                    .doesNotHaveDuplicates();
            assertThat(rows.stream()
                            .flatMap(List::stream)
                            .filter(Number.class::isInstance)
                            .mapToLong(it -> ((Number) it).longValue()))
                    .as(title)
                    .anyMatch(it -> it > 0);
            if (panel.get("type").asString().equals("barchart")) {
                assertThat(sum(rows)).as(title).isEqualTo(all(dashboard, query));
            }
        }
        for (String view : server.ledger
                .test()
                .superuser()
                .sql("SELECT viewname FROM pg_views WHERE schemaname = 'reporting' AND viewname <> 'terms_v1'")
                .query((row, _) -> row.getString(1))
                .list()) {
            assertThat(asked).as("every report is in some panel").contains("reporting." + view);
        }
    }

    private static long sum(List<List<Object>> rows) {
        return rows.stream()
                .flatMap(it -> it.stream().skip(1))
                .mapToLong(it -> ((Number) it).longValue())
                .sum();
    }

    /** The whole of what a panel asks of, asked for without its columns: a value that none of these tells of would be missing. */
    private long all(JdbcClient dashboard, String query) {
        String from = query.substring(query.indexOf("\nFROM"), query.indexOf("\nGROUP BY"));
        String number = from.contains("promises_")
                ? "promises"
                : from.contains("visits_") ? "visits" : from.contains("decisions_") ? "decisions" : "hui";
        return dashboard
                .sql(filled("SELECT sum(%s)%s".formatted(number, from)))
                .query(Long.class)
                .single();
    }

    @Test
    void what_is_chosen_from_is_there() throws IOException {
        new PromisesAtRandom(server, new Random(8)).cluster(cluster, 1);
        JdbcClient dashboard = ReportsApiTest.dashboard();
        List<List<String>> choices = new ArrayList<>();
        JsonMapper.shared()
                .readTree(Files.readString(BOARD))
                .at("/templating/list")
                .forEach(it -> choices.add(dashboard
                        .sql(it.get("query").asString())
                        .query((row, _) -> row.getString(1))
                        .list()));

        assertThat(choices.getFirst()).contains(cluster);
        assertThat(choices.getLast()).contains("2026-T2");
    }
}
