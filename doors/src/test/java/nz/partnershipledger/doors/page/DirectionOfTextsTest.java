package nz.partnershipledger.doors.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.doors.words.Direction;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.doors.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class DirectionOfTextsTest {
    private final Words words = new Words();

    /** As the fragment asks for it. */
    public record Called(String name, @Nullable String role) {}

    private String shown(String name) {
        var context = new Context(Languages.EN_NZ, Map.of("person", new Called(name, null)));
        return PageConfiguration.engine(words, false).process("fragments/show", Set.of("person"), context);
    }

    @Test
    void a_name_that_runs_to_the_left_keeps_that_to_itself() {
        assertThat(shown("محمد")).contains(">\u2068محمد\u2069<");
        assertThat(words.label(Languages.EN_NZ, "sign-in.as", "محمد"))
                .isEqualTo("You are signed in as \u2068محمد\u2069.");
        assertThat(words.label(Languages.EN_NZ, "sign-in.as", List.of("Nan", "محمد")))
                .isEqualTo("You are signed in as Nan, \u2068محمد\u2069.");
    }

    @Test
    void a_name_of_old_that_turns_its_sentence_round_does_so_no_more() {
        assertThat(shown("Hēmi\u202egnab")).contains(">Hēmignab<");
        assertThat(shown("Hēmi\u2067\u2069\u2069")).contains(">Hēmi<");
        assertThat(words.label(Languages.EN_NZ, "sign-in.as", "\u202eimēH")).isEqualTo("You are signed in as imēH.");
    }

    @Test
    void what_is_shown_of_a_tag_keeps_its_direction_to_itself_and_what_is_not_stays_as_it_is() {
        var engine = PageConfiguration.engine(words, false);
        engine.setTemplateResolver(new StringTemplateResolver());
        var context = new Context(Languages.EN_NZ, Map.of("name", "\"محمد\"", "turned", "Hēmi\u202egnab"));

        assertThat(engine.process(
                        "<td th:attr='data-label=${name}' th:id='${name}'></td><input th:placeholder='${turned}'>",
                        context))
                .contains("\u2068&quot;محمد&quot;\u2069", "id='&quot;محمد&quot;'", "placeholder='Hēmignab'");
    }

    @Test
    void a_sentence_that_holds_such_a_name_is_shown_with_it() {
        assertThat(shown("You are signed in as \u2068محمد\u2069."))
                .contains(">\u2068You are signed in as \u2068محمد\u2069.\u2069<");
    }

    @Test
    void all_other_texts_stay_as_they_are() {
        assertThat(shown("Hēmi & ʻOfa 👩🏽‍🏫")).contains(">Hēmi &amp; ʻOfa 👩🏽‍🏫</bdi>");
    }

    @Test
    void what_is_printed_holds_no_signs_of_direction() {
        assertThat(Direction.unmarked("a\u202e\u2068b\u2069")).isEqualTo("ab");
    }
}
