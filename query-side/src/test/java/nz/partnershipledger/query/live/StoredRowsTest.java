package nz.partnershipledger.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nz.partnershipledger.query.QuerySide;
import nz.partnershipledger.query.base.Components;
import nz.partnershipledger.query.base.Fold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows that an earlier program wrote are read by this one, and written as they were. A file of {@code rows} is never edited: a row whose form
 * must change comes with a migration that makes its view anew, and with rows in its new form.
 */
class StoredRowsTest {
    private static final Path ROWS = Path.of("src/test/resources/rows");
    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<Fold<?>> views() {
        return QuerySide.FOLDS.stream();
    }

    @ParameterizedTest
    @MethodSource("views")
    void what_stands_in_a_table_is_read_and_written_again_as_it_was(Fold<?> view) throws IOException {
        Path file = ROWS.resolve(view.name() + ".json");
        assertThat(file)
                .as("rows of %s, as they stand in its table", view.name())
                .exists();
        for (JsonNode stored : JSON.readTree(Files.readString(file))) {
            ObjectNode written = (ObjectNode) ViewTable.asTree(ViewTable.asRow(stored, view.row()));
            assertThat(ViewTable.columnsOf(view.row())).containsExactlyInAnyOrderElementsOf(stored.propertyNames());
            assertThat(plain(written.retain(stored.propertyNames())))
                    .usingRecursiveComparison()
                    .ignoringCollectionOrder()
                    .isEqualTo(plain(stored));
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void what_stands_in_a_column_of_its_own_is_copied_there_as_json_holds_it(Fold<?> view) throws IOException {
        List<String> columns = ViewTable.columnsOf(view.row()).toList();
        for (JsonNode stored : JSON.readTree(Files.readString(ROWS.resolve(view.name() + ".json")))) {
            Record row = ViewTable.asRow(stored, view.row());
            List<@Nullable Object> held = Components.held(row);
            JsonNode written = ViewTable.asTree(row);
            for (int i = 0; i < columns.size(); i++) {
                Object value = held.get(i);
                JsonNode asWritten = written.path(columns.get(i));
                assertThat(value == null).as(columns.get(i)).isEqualTo(asWritten.isNull());
                if (value != null && asWritten.isValueNode()) {
                    assertThat(PlainText.of(value)).as(columns.get(i)).isEqualTo(asWritten.asString());
                }
            }
        }
    }

    private static Object plain(JsonNode tree) {
        return JSON.readValue(tree.toString(), Object.class);
    }
}
