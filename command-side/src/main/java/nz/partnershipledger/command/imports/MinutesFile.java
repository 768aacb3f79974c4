package nz.partnershipledger.command.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nz.partnershipledger.doors.json.Utf8;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.json.Wording;
import nz.partnershipledger.doors.problem.Fault;

/**
 * A file of past commitments, as lines of cells; whether a line makes sense is asked later, for each by itself.
 *
 * @param lines the lines below the header
 */
public record MinutesFile(List<Line> lines) {
    /** The columns, in this order. */
    static final List<String> COLUMNS = List.of("hui_date", "who", "what", "due", "status", "on");

    /** The largest file that is taken in. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** The most lines below the header that are taken in. */
    public static final int MOST_ROWS = 20_000;

    /** Keeps its own copy of the lines. */
    public MinutesFile {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param number the line of the file on which it begins, counted from 1
     * @param cells what it holds
     */
    record Line(long number, List<String> cells) {
        /** It holds what people wrote, so it is never shown whole. */
        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    /**
     * Reads a file. Nothing of it is taken in unless all of it can be read.
     *
     * @throws nz.partnershipledger.events.rule.Refusal of kind {@code BAD_REQUEST} if it is no such file
     */
    public static MinutesFile read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw ImportRule.THE_FILE_IS_TOO_LARGE.refusal(MOST_BYTES / (1024 * 1024));
        }
        String text = text(bytes);
        long lastRead = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            checkHeader(records);
            lastRead = 1;
            List<Line> lines = new ArrayList<>();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                lastRead = record.getStartingLineNumber();
                List<String> cells = withoutEmptyColumns(record.getFields());
                if (cells.stream().allMatch(Wording::saysNothing)) {
                    continue;
                }
                if (lines.size() == MOST_ROWS) {
                    throw ImportRule.THE_FILE_HAS_TOO_MANY_LINES.refusal(MOST_ROWS);
                }
                lines.add(new Line(lastRead, cells));
            }
            if (lines.isEmpty()) {
                throw ImportRule.THE_FILE_IS_EMPTY.refusal();
            }
            return new MinutesFile(lines);
        } catch (CsvParseException malformed) {
            throw ImportRule.THE_FILE_IS_NOT_CSV.refusal(lastRead + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The earliest hui that a line speaks of, among the lines that make sense on this day. */
    public Optional<LocalDate> earliestHui(Values values, LocalDate today) {
        return new RowReader(values, today)
                .read(this).stream()
                        .flatMap(it -> it instanceof ReadLine.Row row ? Stream.of(row.huiDate()) : Stream.empty())
                        .min(Comparator.naturalOrder());
    }

    /** The lines that make no sense by themselves on this day, and why. */
    public List<ImportReport.Line> senselessLines(Values values, LocalDate today) {
        return new RowReader(values, today)
                .read(this).stream()
                        .flatMap(it -> it instanceof ReadLine.Faulty(long number, List<Fault> faults)
                                ? Stream.of(ImportReport.Line.refused(number, new WhyNot.Faults(faults)))
                                : Stream.empty())
                        .toList();
    }

    private static String text(byte[] bytes) {
        try {
            return Utf8.read(bytes);
        } catch (CharacterCodingException malformed) {
            throw ImportRule.THE_FILE_IS_NOT_UTF8.refusal();
        }
    }

    /** Spreadsheets save columns in which somebody once wrote something. */
    private static List<String> withoutEmptyColumns(List<String> cells) {
        int last = cells.size();
        while (last > COLUMNS.size() && Wording.saysNothing(cells.get(last - 1))) {
            last--;
        }
        return cells.subList(0, last);
    }

    private static void checkHeader(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            throw ImportRule.THE_FILE_IS_EMPTY.refusal();
        }
        List<String> header = withoutEmptyColumns(records.next().getFields()).stream()
                .map(Wording::trimmed)
                .toList();
        if (!header.equals(COLUMNS)) {
            throw ImportRule.THE_FILE_HAS_ANOTHER_HEADER.refusal(String.join(",", COLUMNS));
        }
    }
}
