package nz.partnershipledger.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import nz.partnershipledger.doors.problem.Trouble;
import nz.partnershipledger.store.Bundles;
import nz.partnershipledger.store.EveryRule;
import org.junit.jupiter.api.Test;

class MessageBundlesTest {
    private final Properties english = Bundles.english("doors");
    private final Properties maori = Bundles.maori("doors");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(maori.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    }

    @Test
    void every_refusal_and_every_trouble_has_its_words_and_no_words_are_left_over() {
        var types = Stream.concat(
                        EveryRule.typesIn("nz.partnershipledger.doors").stream(),
                        Arrays.stream(Trouble.values()).map(Trouble::type))
                .toList();
        assertThat(types).hasSizeGreaterThan(20);
        var keys = types.stream()
                .flatMap(it -> Stream.of("problem." + it + ".title", "problem." + it + ".detail"))
                .toList();
        assertThat(english.stringPropertyNames().stream()
                        .filter(it -> it.startsWith("problem."))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void every_text_says_something_in_nfc_and_refers_to_the_same_arguments_in_both_languages() {
        for (var key : new TreeSet<>(english.stringPropertyNames())) {
            for (var text : new String[] {english.getProperty(key), maori.getProperty(key)}) {
                assertThat(text).as(key).isNotBlank();
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as(key)
                        .isTrue();
                assertThat(text.replace("''", ""))
                        .as(key + ": an apostrophe is written twice")
                        .doesNotContain("'");
            }
            assertThat(new MessageFormat(maori.getProperty(key)).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex());
        }
    }
}
