package nz.partnershipledger.doors.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {
    @ParameterizedTest
    @CsvSource({
        "NEW room, Kaiako of the new room",
        "room new, Kaiako of the new room",
        "awhina, Kaiāwhina",
        "ĀWHINA, kaiawhina",
        "Ofa, ʻOfa",
        "o'fa, Ofa",
        "wha\u0304nau, whānau",
        "nguyen, Nguyễn",
        "日本, 日本語"
    })
    void it_is_found_however_it_is_typed(String typed, String text) {
        assertThat(Sought.of(typed).isIn(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"nana, Nan", "new house, Kaiako of the new room", "'', Nan", "’, ʻOfa", "\u0304, whānau"})
    void what_is_not_there_is_not_found(String typed, String text) {
        assertThat(Sought.of(typed).isIn(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "whanau, Te Whānau o te Whānau, Te [Whānau] o te [Whānau]",
        "ka nga, Ngā karere, [Ngā] [ka]rere",
        "ofa, ʻOʻfa!, ʻ[Oʻfa]!",
        "wha\u0304, whāa, [whā]a",
        "an na, Nana, [Nana]",
        "nan, Nan's, [Nan]'s",
        "xx, Nana, Nana"
    })
    void it_is_shown_where_it_was_found(String typed, String text, String shown) {
        assertThat(Sought.of(typed).pieces(text).stream()
                        .map(it -> it.sought() ? "[" + it.text() + "]" : it.text())
                        .collect(Collectors.joining()))
                .isEqualTo(shown);
    }
}
