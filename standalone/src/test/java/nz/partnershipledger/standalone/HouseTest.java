package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.command.commitment.ADecisionThatReadsTheClock;
import nz.partnershipledger.command.yettocome.ARuleThatKnowsSpring;
import nz.partnershipledger.command.yettocome.ARuleThatKnowsTheWeb;
import nz.partnershipledger.doors.ADoorThatKnowsHui;
import nz.partnershipledger.events.AnEventThatKnowsSpring;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.commitment.AViewThatAsksTheCommandSide;
import nz.partnershipledger.standalone.house.confided.OneThatTakesOutWhatWasConfided;
import nz.partnershipledger.standalone.house.one.OneThatNeedsTheOther;
import nz.partnershipledger.standalone.house.other.OtherThatNeedsTheOne;
import nz.partnershipledger.standalone.house.unmarked.SomethingUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The house stands as it was drawn; and each of its rules is one that can be broken. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // What other modules lend to tests comes in a jar of its own.
            .withImportOption(it -> !it.contains("-tests.jar"))
            .importPackages(House.ROOT);

    static Stream<ArchRule> rules() {
        return Stream.of(
                House.ARROWS,
                House.NO_CYCLES,
                House.EVENTS_ARE_PLAIN,
                House.RULES_AND_FOLDS_ARE_PLAIN,
                House.RULES_KNOW_NOTHING_OF_THE_WEB,
                House.DOORS_KNOW_NO_FEATURE,
                House.WHAT_WAS_CONFIDED_IS_OPENED_IN_ONE_PLACE,
                House.NO_CLOCK_IS_READ,
                House.NULL_IS_SAID);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_its_rules(ArchRule rule) {
        rule.check(HOUSE);
    }

    /** A rule about a package that is not there would always hold. */
    @ParameterizedTest
    @ValueSource(strings = {"events", "store", "doors", "command", "query", "standalone"})
    void every_module_is_looked_at(String module) {
        assertThat(HOUSE.stream().map(JavaClass::getPackageName))
                .filteredOn(it -> it.startsWith(House.ROOT + "." + module))
                .hasSizeGreaterThan(10);
    }

    @Test
    void rules_and_folds_are_looked_at() {
        List<String> looked = HOUSE.stream()
                .filter(House.areRulesOrFolds())
                .map(JavaClass::getName)
                .toList();

        assertThat(looked)
                .hasSizeGreaterThan(100)
                .contains(Fold.class.getName(), House.ROOT + ".query.commitment.FollowThrough");
    }

    /** Packages come by themselves: none is listed, so none can be missed. */
    @Test
    void the_rules_of_every_feature_are_looked_at() {
        Set<String> decisions = HOUSE.stream()
                .map(JavaClass::getPackageName)
                .filter(House::isOfDecisions)
                .collect(Collectors.toSet());

        assertThat(HOUSE.stream().filter(House.areRules()).map(JavaClass::getPackageName))
                .hasSameElementsAs(decisions);
        assertThat(decisions)
                .contains(
                        House.ROOT + ".command.base",
                        House.ROOT + ".command.commitment",
                        House.ROOT + ".command.decision",
                        House.ROOT + ".command.disagreement",
                        House.ROOT + ".command.hui")
                .doesNotContain(House.ROOT + ".command", House.ROOT + ".command.desk");
    }

    static Stream<Map.Entry<ArchRule, List<Class<?>>>> breaches() {
        return Stream.of(
                Map.entry(House.ARROWS, List.of(AViewThatAsksTheCommandSide.class)),
                Map.entry(House.NO_CYCLES, List.of(OneThatNeedsTheOther.class, OtherThatNeedsTheOne.class)),
                Map.entry(House.EVENTS_ARE_PLAIN, List.of(AnEventThatKnowsSpring.class)),
                Map.entry(House.RULES_AND_FOLDS_ARE_PLAIN, List.of(ARuleThatKnowsSpring.class)),
                Map.entry(House.RULES_KNOW_NOTHING_OF_THE_WEB, List.of(ARuleThatKnowsTheWeb.class)),
                Map.entry(House.DOORS_KNOW_NO_FEATURE, List.of(ADoorThatKnowsHui.class)),
                Map.entry(
                        House.WHAT_WAS_CONFIDED_IS_OPENED_IN_ONE_PLACE, List.of(OneThatTakesOutWhatWasConfided.class)),
                Map.entry(House.NO_CLOCK_IS_READ, List.of(ADecisionThatReadsTheClock.class)),
                Map.entry(House.NULL_IS_SAID, List.of(SomethingUnmarked.class)));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void what_breaks_a_rule_is_seen(Map.Entry<ArchRule, List<Class<?>>> breach) {
        JavaClasses broken =
                new ClassFileImporter().importPackagesOf(breach.getValue().toArray(Class<?>[]::new));

        assertThat(breach.getKey().evaluate(broken).getFailureReport().getDetails())
                .anyMatch(it -> it.contains(breach.getValue().getFirst().getSimpleName())
                        || it.contains(breach.getValue().getFirst().getPackageName() + " is not marked"));
    }

    @Test
    void every_rule_has_its_breach() {
        assertThat(breaches().map(Map.Entry::getKey)).containsExactlyInAnyOrderElementsOf(rules().toList());
    }
}
