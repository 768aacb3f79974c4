package nz.partnershipledger.query.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists as CSV (RFC 4180, UTF-8 with the byte order mark by which spreadsheets know it), safe to open in a spreadsheet. */
public final class Csv {
    /** Spreadsheets pass over spaces and marks before a sign, and take its full-width form for the sign. */
    private static final Pattern BEGINS_A_FORMULA = Pattern.compile(
            "[\\s\\p{Z}\\p{Cf}\\p{Cc}']*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B]|[\t\r\n]");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Csv() {}

    /**
     * A list, written row by row.
     *
     * @param columns the heading of each column
     * @param rows each is told its cells when it is written, one for each column: dates and numbers as they print, lists joined by spaces, null as
     *     nothing
     */
    public static <R> PieceByPiece of(
            List<String> columns, Stream<R> rows, Function<R, ? extends List<? extends @Nullable Object>> cells) {
        return out -> {
            out.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder().build(out);
            csv.writeRecord(columns);
            rows.forEach(row ->
                    csv.writeRecord(cells.apply(row).stream().map(Csv::cell).toList()));
            csv.flush();
        };
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> harmless(text);
            case Collection<?> several ->
                harmless(several.stream().map(String::valueOf).collect(Collectors.joining(" ")));
            default -> value.toString();
        };
    }

    /** A spreadsheet would run a text that begins like a formula; an apostrophe before it is shown by none and makes it text. */
    private static String harmless(String text) {
        return BEGINS_A_FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}
