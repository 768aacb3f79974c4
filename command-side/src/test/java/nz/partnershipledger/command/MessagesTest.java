package nz.partnershipledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import nz.partnershipledger.store.EveryRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal of this side has its words, in both languages, and no words are left over. */
class MessagesTest {
    private static final String ENGLISH = "/command-messages.properties";
    private static final String TE_REO = "/command-messages_mi.properties";

    private static Properties words(String bundle) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(bundle)), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, TE_REO})
    void every_refusal_has_its_words_and_no_words_are_left_over(String bundle) throws IOException {
        assertThat(new TreeSet<>(words(bundle).stringPropertyNames()))
                .filteredOn(key -> !key.startsWith("fault."))
                .containsExactlyElementsOf(EveryRule.keysIn("nz.partnershipledger.command"));
        assertThat(EveryRule.keysIn("nz.partnershipledger.command")).hasSizeGreaterThan(100);
    }

    @Test
    void both_languages_have_the_same_words() throws IOException {
        assertThat(words(TE_REO).stringPropertyNames()).isEqualTo(words(ENGLISH).stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, TE_REO})
    void the_words_are_whole_sentences_that_can_be_formatted(String bundle) throws IOException {
        Properties words = words(bundle);
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
