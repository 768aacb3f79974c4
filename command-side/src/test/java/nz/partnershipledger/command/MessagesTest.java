package nz.partnershipledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import nz.partnershipledger.store.Bundles;
import nz.partnershipledger.store.EveryRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal of this side has its words, in both languages, and no words are left over. */
class MessagesTest {
    private static final Properties ENGLISH = Bundles.english("command");
    private static final Properties TE_REO = Bundles.maori("command");

    static Stream<Properties> languages() {
        return Stream.of(ENGLISH, TE_REO);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_refusal_has_its_words_and_no_words_are_left_over(Properties words) {
        assertThat(new TreeSet<>(words.stringPropertyNames()))
                .filteredOn(key -> !key.startsWith("fault."))
                .containsExactlyElementsOf(EveryRule.keysIn("nz.partnershipledger.command"));
        assertThat(EveryRule.keysIn("nz.partnershipledger.command")).hasSizeGreaterThan(100);
    }

    @Test
    void both_languages_have_the_same_words() {
        assertThat(TE_REO.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_words_are_whole_sentences_that_can_be_formatted(Properties words) {
        for (String key : words.stringPropertyNames()) {
            String sentence = words.getProperty(key);
            assertThat(sentence).as(key).isNotBlank().isEqualTo(Normalizer.normalize(sentence, Normalizer.Form.NFC));
            String formatted = new MessageFormat(sentence, Locale.ROOT)
                    .format(List.of("2024-03-01").toArray());
            assertThat(formatted).as(key).doesNotContain("{").doesNotContain("}");
            if (key.endsWith(".detail")) {
                assertThat(formatted).as(key).endsWith(".");
            }
        }
    }
}
