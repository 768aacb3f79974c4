package nz.partnershipledger.doors.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlphabetTest {
    private static void isInOrder(List<String> names) {
        List<String> mixed = new ArrayList<>(names);
        Collections.shuffle(mixed, new Random(7));
        mixed.sort(Alphabet.ORDER);
        assertThat(mixed).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amiria, Āwhina, Ella, Ōriwa, Zoe",
                "Te Ao, Te Whata, Teina, Tepania",
                "awa, Awa, Āwa, Awhi",
                "Nguyễn, Nia, ʻOfa, Ora",
                "Nan, Nan M, Nana"
            })
    void names_stand_where_people_look_for_them(String names) {
        isInOrder(List.of(names.split(", ")));
    }

    @Test
    void spaces_around_a_name_do_not_move_it() {
        isInOrder(List.of("Ana", " Hēmi", "Kiri"));
    }

    @Test
    void it_is_seen_where_each_of_some_names_ends() {
        assertThat(Words.listed(List.of("Nan", "Koro"))).isEqualTo("Nan, Koro");
        assertThat(Words.listed(List.of("Ākonga, Room 6", "Nan"))).isEqualTo("Ākonga, Room 6; Nan");
    }
}
