package nz.partnershipledger.doors.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nz.partnershipledger.doors.problem.UnfitValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hēmi Te Ao",
                "He\u0304mi Te Ao",
                " Hēmi  Te Ao\t",
                "\u00a0Hēmi\u00a0Te\u2003Ao\u00a0",
                "\u200bHēmi Te Ao\u200b",
                "\uFEFFHēmi Te Ao\uFEFF",
                "\u200d\u2060Hēmi Te Ao\u200c\u200e\n",
                "Hēmi \u200b Te\u2060 Ao",
                "Hē\u200dmi Te A\u200bo",
                "Hē\u00admi Te Ao"
            })
    void names_that_look_alike_are_one_name(String name) {
        assertThat(Wording.NAME.read(name)).isEqualTo("Hēmi Te Ao");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3164",
                "\u3164 \u115F\u1160\uFFA0\u2800",
                "\u0304",
                "\u200d\u200c",
                "Hēmi\nMere",
                "Hēmi\r\nMere\u2028Nan",
                "Hē\u0007mi",
                "Hē\u0085mi",
                "Hē\u009bmi",
                "\u202eimēH",
                "Hēmi\u202e",
                "Hē\u2067mi\u2069",
                "Hē\uFEFFmi",
                "Hē\0mi",
                "Hē\ud800mi"
            })
    void what_shows_nothing_has_several_lines_or_turns_words_round_is_no_name(String name) {
        assertThatThrownBy(() -> Wording.NAME.read(name)).isInstanceOf(UnfitValue.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ʻOfa Tuʻipulotu",
                "Nguyễn Văn An",
                "محمد",
                "می\u200cخواهم",
                "क्\u200dष",
                "👩🏽‍🏫",
                "Room 5 (Mrs O’Neil)"
            })
    void names_of_every_script_stay_as_they_are(String name) {
        assertThat(Wording.NAME.read(name)).isEqualTo(name);
    }

    @Test
    void words_keep_their_lines_and_spaces_and_lose_what_cannot_be_seen() {
        assertThat(Wording.WORDS.read("\uFEFF \u00a0 one  two\u202e\r\n\tthree\u0007\u2028four 👩🏽‍🏫\u2029\u200b "))
                .isEqualTo("one  two\n\tthree\nfour 👩🏽‍🏫");
    }

    @Test
    void nothing_is_taken_from_a_password() {
        assertThat(Wording.SECRET.read(" whaea\u0304  \u200b")).isEqualTo(" whaeā  \u200b");
    }

    @Test
    void a_long_run_of_spaces_costs_no_time() {
        assertThatThrownBy(() -> Wording.NAME.read("a" + "\u200b \u200e".repeat(90_000) + "\nb"))
                .isInstanceOf(UnfitValue.class);
        assertThat(Wording.NAME.read("a" + " ".repeat(250_000) + "b")).isEqualTo("a b");
    }
}
