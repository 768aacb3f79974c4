package nz.partnershipledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.query.commitment.StepOfPromise;
import nz.partnershipledger.query.page.Field.Kind;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every form says in both languages what it is for, what each of its fields is, and what was done. */
class StepsTest {
    private static final Set<Kind> WITHOUT_A_LABEL = EnumSet.of(Kind.KNOWN, Kind.NUMBER, Kind.AUDIENCE);

    private final Words words = new Words();

    static Stream<Step> steps() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Step.class));
        return scanner.findCandidateComponents("nz.partnershipledger.query").stream()
                .map(it -> ClassUtils.resolveClassName(Objects.requireNonNull(it.getBeanClassName()), null))
                .flatMap(it -> Arrays.stream((Step[]) it.getEnumConstants()));
    }

    static Stream<Step> answers() {
        return Stream.of(StepOfPromise.ACCEPT, StepOfPromise.DECLINE);
    }

    private Form form(Step step, Locale language, String variant) {
        Saying say = new Saying(words, language);
        return new Forms(say, LocalDate.EPOCH, null, List.of(), Map.of(), "/")
                .fill(step)
                .in(variant)
                .form();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void every_form_has_its_words(Step step) {
        for (Locale language : List.of(Languages.EN_NZ, Languages.MI)) {
            Form form = form(step, language, "");
            assertThat(form.title()).isNotBlank();
            assertThat(form.button()).isNotBlank();
            // A reading leads to what is read; a code, and what opens an invitation, are said themselves.
            assertThat(form.done() == null)
                    .isEqualTo(Set.of("read", "code", "invite", "renew").contains(form.id()));
            assertThat(form.fields())
                    .filteredOn(it -> !WITHOUT_A_LABEL.contains(it.kind()))
                    .allSatisfy(it -> assertThat(it.name()).doesNotStartWith(it.label()));
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void what_another_answers_has_its_words(Step step) {
        for (Locale language : List.of(Languages.EN_NZ, Languages.MI)) {
            assertThat(form(step, language, ".for").title())
                    .isNotBlank()
                    .isNotEqualTo(form(step, language, "").title());
            assertThat(form(step, language, ".for").done()).isNotBlank();
        }
    }
}
