package nz.partnershipledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nz.partnershipledger.events.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files can be read at all. */
class MinutesFileTest {
    private static final String HEADER = "hui_date,who,what,due,status,on\n";
    private static final String LINE = "2024-02-01,Nan,Ask,,,\n";

    private static MinutesFile read(String text) {
        return MinutesFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void isRefused(byte[] bytes, Rule rule) {
        assertThatThrownBy(() -> MinutesFile.read(bytes)).hasMessage(rule.type());
    }

    private static void isRefused(String text, Rule rule) {
        isRefused(text.getBytes(StandardCharsets.UTF_8), rule);
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_fine() {
        MinutesFile file = read("\uFEFF" + (HEADER + LINE + LINE).replace("\n", "\r\n"));
        assertThat(file.lines()).hasSize(2);
        assertThat(file.lines().getFirst().cells()).containsExactly("2024-02-01", "Nan", "Ask", "", "", "");
    }

    @Test
    void empty_rows_and_empty_columns_at_the_right_are_passed_over() {
        MinutesFile file =
                read(HEADER.strip() + ",, \n,,,,,,,\n" + LINE.strip() + ",,\u00a0\n\u00a0,,,,,\n,,\n" + LINE);
        assertThat(file.lines()).extracting(MinutesFile.Line::number).containsExactly(3L, 6L);
        assertThat(file.lines().getFirst().cells())
                .isEqualTo(file.lines().getLast().cells());
    }

    @Test
    void lines_are_numbered_as_an_editor_shows_them() {
        MinutesFile file = read(HEADER + "2024-02-01,Nan,\"Ask\nand \"\"ask\"\" again\",,,\n\n" + LINE);
        assertThat(file.lines()).extracting(MinutesFile.Line::number).containsExactly(2L, 5L);
        assertThat(file.lines().getFirst().cells().get(2)).isEqualTo("Ask\nand \"ask\" again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", HEADER, HEADER + "\n\n", HEADER + ",,,,,\n \n"})
    void a_file_without_lines_is_refused(String text) {
        isRefused(text, ImportRule.THE_FILE_IS_EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {LINE, "hui_date;who;what;due;status;on\n", "who,hui_date,what,due,status,on\n", "\0"})
    void a_file_with_another_header_is_refused(String text) {
        isRefused(text, ImportRule.THE_FILE_HAS_ANOTHER_HEADER);
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused() {
        isRefused(
                (HEADER + "2024-02-01,M\u0101ia,Ask,,,\n").getBytes(StandardCharsets.UTF_16),
                ImportRule.THE_FILE_IS_NOT_UTF8);
        isRefused(
                (HEADER + "2024-02-01,Zo\u00eb,Ask,,,\n").getBytes(StandardCharsets.ISO_8859_1),
                ImportRule.THE_FILE_IS_NOT_UTF8);
        byte[] halfACharacter = (HEADER + "2024-02-01,???,Ask,,,\n").getBytes(StandardCharsets.UTF_8);
        int at = new String(halfACharacter, StandardCharsets.UTF_8).indexOf("???");
        System.arraycopy(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, 0, halfACharacter, at, 3);
        isRefused(halfACharacter, ImportRule.THE_FILE_IS_NOT_UTF8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-01,Nan,\"Ask,,,\n" + LINE, "2024-02-01,Nan,\"Ask\" them,,,\n"})
    void a_file_with_a_quote_out_of_place_is_refused_whole(String lines) {
        isRefused(HEADER + lines, ImportRule.THE_FILE_IS_NOT_CSV);
    }

    @Test
    void a_file_of_more_than_20_000_lines_is_refused() {
        assertThat(read(HEADER + LINE.repeat(20_000)).lines()).hasSize(20_000);
        isRefused(HEADER + LINE.repeat(20_001), ImportRule.THE_FILE_HAS_TOO_MANY_LINES);
    }

    @Test
    void a_file_of_more_than_10_mib_is_refused() {
        byte[] bytes = (HEADER + LINE + "x".repeat(MinutesFile.MOST_BYTES)).getBytes(StandardCharsets.UTF_8);
        isRefused(bytes, ImportRule.THE_FILE_IS_TOO_LARGE);
        assertThat(MinutesFile.read(java.util.Arrays.copyOf(bytes, MinutesFile.MOST_BYTES))
                        .lines())
                .hasSize(2);
    }

    @Test
    void similar_names_are_those_that_differ_little() {
        assertThat(SimilarNames.among(List.of("Lee", "lee ", "Leeroy", "Mike", "Mike M", "Nan", "Zo\u00eb", "Zoe")))
                .containsExactlyInAnyOrder(
                        List.of("Lee", "lee "), List.of("Mike", "Mike M"), List.of("Zoe", "Zo\u00eb"));
    }
}
