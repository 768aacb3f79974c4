package nz.partnershipledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.ReasonCategory;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.query.decision.DecisionState;
import nz.partnershipledger.query.decision.ObjectionBecame;
import nz.partnershipledger.query.disagreement.DisagreementState;
import nz.partnershipledger.query.hui.HuiState;
import nz.partnershipledger.query.partnership.Need;
import nz.partnershipledger.store.Bundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every visible word comes from a bundle, in both languages. */
class TemplatesTest {
    private static final Map<String, String> TEMPLATES = templates();
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);
    private static final Pattern SAID =
            Pattern.compile("(?<![:\\w-])(?:alt|title|placeholder|aria-label)=\"[^\"]*\\p{L}[^\"]*\"");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)|label\\('([a-z][\\w.-]*[a-zA-Z])'");

    private static Map<String, String> templates() {
        Map<String, String> found = new TreeMap<>();
        try {
            for (var it : new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html")) {
                found.put(
                        it.getURL().getPath().replaceAll(".*/templates/", ""),
                        it.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static Set<String> names() {
        return TEMPLATES.keySet();
    }

    private static Set<String> known(boolean english) {
        return Stream.of("query", "doors")
                .map(english ? Bundles::english : Bundles::maori)
                .flatMap(it -> it.stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> strayIn(String template) {
        String plain = COMMENT.matcher(template).replaceAll("");
        String text = TAG.matcher(plain).replaceAll(" ").replaceAll("&[#\\w]+;", " ");
        return Stream.concat(
                        Pattern.compile("\\p{L}+").matcher(text).results().map(MatchResult::group),
                        SAID.matcher(plain).results().map(MatchResult::group))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_template_says_anything_of_its_own(String name) {
        assertThat(strayIn(TEMPLATES.getOrDefault(name, ""))).isEmpty();
    }

    /** A tag that is put in place of another is put there whatever a condition beside it says. */
    @ParameterizedTest
    @MethodSource("names")
    void no_condition_stands_beside_what_is_put_in_its_place(String name) {
        assertThat(TAG.matcher(TEMPLATES.getOrDefault(name, "")).results().map(MatchResult::group))
                .filteredOn(it -> it.contains("th:replace=") || it.contains("th:insert="))
                .noneMatch(it -> it.contains("th:if=") || it.contains("th:unless=") || it.contains("th:each="));
    }

    @Test
    void what_a_template_says_of_its_own_is_seen() {
        assertThat(strayIn("<p th:text=\"#{a}\"></p><p>Kia ora</p>")).contains("Kia", "ora");
        assertThat(strayIn("<img alt=\"a boat\">")).hasSize(1);
        assertThat(TEMPLATES).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothing_is_shown_as_it_was_written_and_nothing_stands_inline(String name) {
        assertThat(TEMPLATES.getOrDefault(name, ""))
                .doesNotContain("utext", "[(", " style=", "<style", "th:on", " onclick")
                .doesNotContainPattern("<script(?! defer)");
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_word_that_a_template_asks_for_is_there(String name) {
        List<String> asked = KEY.matcher(TEMPLATES.getOrDefault(name, ""))
                .results()
                .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                .filter(it -> !it.endsWith("."))
                .toList();
        assertThat(known(true)).containsAll(asked);
        assertThat(known(false)).containsAll(asked);
    }

    @Test
    void every_word_that_is_put_together_is_there() {
        Stream<String> terms = Stream.of(
                        terms("reason", ReasonCategory.values()),
                        terms("account-role", SystemRole.values()),
                        terms("kind", PartnershipKind.values()),
                        terms("need", Need.values()),
                        terms("hui.state", HuiState.values()),
                        terms("voice.how", VoiceGathering.values()),
                        terms("voice.sharing", VoiceSharing.values()),
                        terms("area", DecisionArea.values()),
                        terms("decider", Decider.values()),
                        terms("about", DisagreementAbout.values()),
                        terms("objection", ObjectionBecame.values()),
                        terms("decision-state", DecisionState.values()),
                        terms("difference-state", DisagreementState.values()))
                .flatMap(it -> it);
        Stream<String> leads = Stream.of(
                        "due-at", "from", "lead.hui", "lead.decisions", "lead.disagreements", "lead.difficulties")
                .map(it -> "promise." + it);
        assertThat(known(true))
                .containsAll(Stream.of(terms, leads).flatMap(it -> it).toList());
    }

    private static Stream<String> terms(String family, Enum<?>... constants) {
        return Arrays.stream(constants).map(it -> family + "." + it.name());
    }

    /** A word that the template does not hand over is shown by the script as nothing. */
    @ParameterizedTest
    @CsvSource({"assets/hui.js, hui/live.html", "assets/ledger.js, layout.html"})
    void every_word_that_a_script_says_is_handed_to_it(String script, String template) throws IOException {
        String program = new ClassPathResource(script).getContentAsString(StandardCharsets.UTF_8);
        assertThat(Pattern.compile("\\bwords\\.(\\w+)\\b(?!\\()")
                        .matcher(program)
                        .results())
                .hasSizeGreaterThan(5)
                .allSatisfy(it -> assertThat(TEMPLATES.get(template))
                        .contains("data-"
                                + it.group(1).replaceAll("(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT) + "="));
    }

    @Test
    void both_languages_say_the_same_in_normal_form() {
        Properties english = Bundles.english("query");
        Properties maori = Bundles.maori("query");
        assertThat(maori.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            String there = maori.getProperty(key);
            assertThat(Normalizer.isNormalized(there, Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
            assertThat(there.replace("''", "") + english.getProperty(key).replace("''", ""))
                    .as(key)
                    .doesNotContain("'");
            assertThat(new MessageFormat(there).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex());
        }
    }
}
