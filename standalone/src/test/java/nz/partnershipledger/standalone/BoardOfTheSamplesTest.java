package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LONG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nz.partnershipledger.store.DatabaseAccess;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The board over the samples: their cluster is so small that it tells how many partnerships and hui it has, and every other panel is empty. */
class BoardOfTheSamplesTest {
    private static final Path BOARD = Path.of("..", "docker", "grafana", "partnership-ledger.json");

    @Test
    void a_small_cluster_tells_how_many_partnerships_and_hui_it_has_and_nothing_else() throws IOException {
        try (BothSides ledger = BothSides.withSamples()) {
            ledger.untilReportsAreCounted();
            ledger.database
                    .superuser()
                    .sql("CREATE ROLE board_of_samples LOGIN PASSWORD 'secret' IN ROLE ledger_reporting")
                    .update();
            DatabaseAccess access = ledger.database.asSuperuser();
            JdbcClient board =
                    JdbcClient.create(new DriverManagerDataSource(access.url(), "board_of_samples", "secret"));
            JsonNode file = JsonMapper.shared().readTree(Files.readString(BOARD));
            String cluster = first(board, file.at("/templating/list/0/query").asString());
            String term = first(board, file.at("/templating/list/1/query").asString());
            int panels = 0;
            for (JsonNode panel : file.get("panels")) {
                if (panel.has("targets")) {
                    String query = panel.at("/targets/0/rawSql")
                            .asString()
                            .replace("${cluster:sqlstring}", "'" + cluster + "'")
                            .replace("${term:sqlstring}", "'" + term + "'");
                    List<Long> numbers = new ArrayList<>();
                    board.sql(query).query(row -> {
                        numbers.add(row.getLong(panel.get("type").asString().equals("stat") ? 1 : 2));
                    });
                    if (panel.get("type").asString().equals("stat")) {
                        assertThat(numbers).singleElement(LONG).isBetween(1L, 4L);
                    } else {
                        assertThat(numbers).as(query).isEmpty();
                    }
                    panels++;
                }
            }
            assertThat(panels).isGreaterThan(12);
        }
    }

    private static String first(JdbcClient board, String query) {
        return board.sql(query).query((row, _) -> row.getString(1)).list().getFirst();
    }
}
