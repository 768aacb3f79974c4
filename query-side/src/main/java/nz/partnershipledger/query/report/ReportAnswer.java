package nz.partnershipledger.query.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report says.
 *
 * @param report what it is called
 * @param items its rows: a value for each of its columns; null where parts are told only together
 */
record ReportAnswer(
        String report,

        @Schema(description = "A value for each column; null where parts are told only together")
        List<Map<String, @Nullable Object>> items) {
    /**
     * Which reports there are.
     *
     * @param items the reports
     * @param terms the terms that each can be narrowed to, in order
     */
    record Reports(List<Described> items, List<String> terms) {}

    /**
     * A report that can be asked for.
     *
     * @param report what it is called
     * @param about what it tells, in the reader's language
     * @param view where the same stands in SQL
     * @param columns its columns, in order
     */
    record Described(String report, String about, String view, List<Column> columns) {}

    /**
     * A column.
     *
     * @param name what it is called in JSON and CSV
     * @param heading what people call it, in the reader's language
     * @param type its type in SQL
     */
    record Column(String name, String heading, String type) {}
}
