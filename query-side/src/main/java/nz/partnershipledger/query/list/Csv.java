package nz.partnershipledger.query.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists as CSV (RFC 4180, UTF-8 with the byte order mark by which spreadsheets know it), safe to open in a spreadsheet. */
public final class Csv {
    /** Spreadsheets pass over spaces and marks before a sign, and take its full-width form for the sign. */
    private static final Pattern BEGINS_A_FORMULA = Pattern.compile(
            "[\\s\\p{Z}\\p{Cf}\\p{Cc}']*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B]|[\t\r\n]");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Csv() {}

    /**
     * Writes a list.
     *
     * @param columns the heading of each column
     * @param rows a cell for each column; dates and numbers as they print, lists joined by spaces, null as nothing
     */
    public static String write(List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
        StringWriter out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(row.stream().map(Csv::cell).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
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
