package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.store.Bundles;
import nz.partnershipledger.store.Verification;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Pattern USED = Pattern.compile(
            "(?:Sentence\\.of|CannotGoOn|explained)\\(\\s*\"([a-z.-]+)\"|descriptionKey = \"([a-z.-]+)\"");

    @Test
    void both_languages_say_the_same_things_about_the_same_things() throws IOException {
        Properties english = Bundles.english("standalone");
        Properties maori = Bundles.maori("standalone");
        assertThat(maori.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(maori.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
            assertThat(maori.getProperty(key)).as(key).isNotEqualTo(english.getProperty(key));
            assertThat(Normalizer.isNormalized(maori.getProperty(key), Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
        }
    }

    private static Set<String> placeholders(String sentence) {
        return Pattern.compile("\\{(\\d)")
                .matcher(sentence)
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_sentence_can_be_said() throws IOException {
        for (Properties sentences : List.of(Bundles.english("standalone"), Bundles.maori("standalone"))) {
            for (String key : sentences.stringPropertyNames()) {
                String pattern = sentences.getProperty(key);
                assertThat(pattern).as("%s has a quote that would vanish", key).doesNotContain("'");
                if (!key.startsWith("option.") && !key.contains(".usage.")) {
                    assertThat(new MessageFormat(pattern, Locale.ROOT).format(new Object[] {1, 2, 3, 4, 5}))
                            .as(key)
                            .doesNotContain("{");
                }
            }
        }
    }

    @Test
    void every_sentence_that_the_program_asks_for_is_there() throws IOException {
        Set<String> known = Bundles.english("standalone").stringPropertyNames();
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(it -> it.toString().endsWith(".java")).toList()) {
                USED.matcher(Files.readString(source))
                        .results()
                        .map(SentencesTest::key)
                        // The kinds of fault are filled in; every one of them is asked for below.
                        .filter(it -> !it.endsWith("."))
                        .forEach(asked::add);
            }
        }
        Stream.of(Verification.Kind.values()).forEach(it -> asked.add("verify.fault." + it));
        assertThat(asked).hasSizeGreaterThan(30);
        assertThat(known).containsAll(asked);
    }

    @Test
    void no_word_stands_in_the_bundles_of_two_modules() {
        List<String> keys = Stream.of("doors", "command", "query", "standalone")
                .flatMap(it -> Bundles.english(it).stringPropertyNames().stream())
                .toList();

        assertThat(keys).hasSizeGreaterThan(1500).doesNotHaveDuplicates();
    }

    private static String key(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }
}
