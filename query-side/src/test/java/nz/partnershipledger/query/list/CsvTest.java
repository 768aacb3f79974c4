package nz.partnershipledger.query.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void cells_are_quoted_where_they_must_be() {
        assertThat(Csv.write(List.of("a", "b", "c"), List.of(Arrays.asList("kōrero, \"tea\"", List.of(1, 2), null))))
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
        assertThat(Csv.write(List.of("a"), List.of(List.of(text)))).contains("'" + text);
        assertThat(Csv.write(List.of("a"), List.of(List.of(List.of(text, "b")))))
                .contains("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1=1", "kōrero - tea", "'quoted'", " tea"})
    void every_other_text_stays_as_it_is(String text) {
        assertThat(Csv.write(List.of("a"), List.of(List.of(text)))).isEqualTo("\uFEFFa\r\n" + text + "\r\n");
    }
}
