package nz.partnershipledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nz.partnershipledger.doors.problem.UnfitValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsToLookForTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "ā", " a ", "?", "''", "’a", "\u0304\u0304", "   "})
    void one_letter_is_too_little(String typed) {
        assertThatThrownBy(() -> WordsToLookFor.read(typed))
                .isInstanceOf(UnfitValue.class)
                .hasMessage("few-letters");
    }

    @Test
    void a_letter_is_too_much_where_the_longest_ends() {
        assertThat(WordsToLookFor.read("a".repeat(WordsToLookFor.LONGEST))).isNotNull();
        assertThatThrownBy(() -> WordsToLookFor.read("a".repeat(WordsToLookFor.LONGEST + 1)))
                .isInstanceOf(UnfitValue.class)
                .hasMessage("too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"🙂", "<b>", "a b", "王芳"})
    void anything_else_may_be_looked_for(String typed) {
        assertThat(WordsToLookFor.read(typed).isIn("about a kind")).isEqualTo(typed.equals("a b"));
    }
}
