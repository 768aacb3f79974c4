package nz.partnershipledger.query.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static String written(List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
        StringWriter out = new StringWriter();
        try {
            Csv.of(columns, rows.stream(), it -> it).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Test
    void rows_go_out_before_all_are_told() {
        AtomicInteger told = new AtomicInteger();
        List<Integer> rows = Collections.nCopies(100_000, 1);
        PieceByPiece csv = Csv.of(List.of("a"), rows.stream(), it -> List.of(told.incrementAndGet()));
        Writer nobody = Writer.nullWriter();

        assertThatThrownBy(() -> csv.write(new FilterWriter(nobody) {
                    @Override
                    public void write(char[] text, int from, int length) throws IOException {
                        throw new IOException("gone");
                    }
                }))
                .hasRootCauseInstanceOf(IOException.class);
        assertThat(told).hasValueLessThan(rows.size() / 2);
    }

    @Test
    void cells_are_quoted_where_they_must_be() {
        assertThat(written(List.of("a", "b", "c"), List.of(Arrays.asList("kōrero, \"tea\"", List.of(1, 2), null))))
                .isEqualTo("\uFEFFa,b,c\r\n\"kōrero, \"\"tea\"\"\",1 2,\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\tx",
                "\rx",
                " =1",
                "\u00a0 +1",
                "\uFEFF=1",
                "\u200b-1",
                "\r\n=1",
                "'=1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20SUM(A1)",
                " \uFF1D1"
            })
    void a_text_that_begins_like_a_formula_is_made_text(String text) {
        assertThat(written(List.of("a"), List.of(List.of(text)))).contains("'" + text);
        assertThat(written(List.of("a"), List.of(List.of(List.of(text, "b"))))).contains("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1=1", "kōrero - tea", "'quoted'", " tea"})
    void every_other_text_stays_as_it_is(String text) {
        assertThat(written(List.of("a"), List.of(List.of(text)))).isEqualTo("\uFEFFa\r\n" + text + "\r\n");
    }
}
