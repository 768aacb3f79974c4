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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.doors.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every refusal of this side has its words, in both languages, and no words are left over. */
class MessagesTest {
    private static final String ENGLISH = "/command-messages.properties";
    private static final String TE_REO = "/command-messages_mi.properties";

    private static Set<String> keysOfAllRefusals() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
        return scanner.findCandidateComponents("nz.partnershipledger.command").stream()
                .map(it -> Objects.requireNonNull(it.getBeanClassName()))
                .map(MessagesTest::refusal)
                .map(Refusal::typeOf)
                .flatMap(type -> Stream.of("problem." + type + ".title", "problem." + type + ".detail"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Class<? extends Refusal> refusal(String name) {
        try {
            return Class.forName(name).asSubclass(Refusal.class);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

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
        assertThat(new TreeSet<>(words(bundle).stringPropertyNames())).isEqualTo(keysOfAllRefusals());
        assertThat(keysOfAllRefusals()).hasSizeGreaterThan(100);
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
