package nz.partnershipledger.standalone;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.Confided;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.Thing;
import org.jspecify.annotations.NullMarked;

/** The rules of the house that a compiler does not hold. */
final class House {
    static final String ROOT = "nz.partnershipledger";

    private static final String EVENTS = ROOT + ".events..";
    private static final String COMMAND = ROOT + ".command";
    private static final String QUERY = ROOT + ".query";

    /** What lies below the command side and decides nothing: where requests come in, and what is made of a whole page or file. */
    private static final Set<String> WHERE_NOTHING_IS_DECIDED = Set.of("desk", "draft", "imports", "welcome");

    /** What folds stand on; they themselves are known by what they implement. */
    private static final Set<String> FOLDS = Set.of("Fold", "Rows", "Moment", "Replay");

    private static final String FOLD = QUERY + ".base.Fold";

    private House() {}

    /** Modules know those before them, never those beside or after them. */
    static final ArchRule ARROWS = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
            .layer("shared-events")
            .definedBy(EVENTS)
            .layer("event-store")
            .definedBy(ROOT + ".store..")
            .layer("doors")
            .definedBy(ROOT + ".doors..")
            .layer("command-side")
            .definedBy(COMMAND + "..")
            .layer("query-side")
            .definedBy(QUERY + "..")
            .layer("standalone")
            .definedBy(ROOT + ".standalone..")
            .whereLayer("shared-events")
            .mayNotAccessAnyLayer()
            .whereLayer("event-store")
            .mayOnlyAccessLayers("shared-events")
            .whereLayer("doors")
            .mayOnlyAccessLayers("shared-events", "event-store")
            .whereLayer("command-side")
            .mayOnlyAccessLayers("shared-events", "event-store", "doors")
            .whereLayer("query-side")
            .mayOnlyAccessLayers("shared-events", "event-store", "doors")
            .whereLayer("standalone")
            .mayNotBeAccessedByAnyLayer();

    /** Within a module no package leads back to itself; the sealed families of events are the one exception. */
    static final ArchRule NO_CYCLES =
            slices().assignedFrom(new PackagesOfAModule()).should().beFreeOfCycles();

    private static final class PackagesOfAModule implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass it) {
            return it.getPackageName().startsWith(ROOT + ".events")
                    ? SliceIdentifier.ignore()
                    : SliceIdentifier.of(it.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    /** What happened is told without a framework. */
    static final ArchRule EVENTS_ARE_PLAIN = noClasses()
            .that()
            .resideInAPackage(EVENTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..", "jakarta..", "tools.jackson..");

    /** What is decided, and what follows from it, is told without a framework; controllers are where one begins. */
    static final ArchRule RULES_AND_FOLDS_ARE_PLAIN = noClasses()
            .that(areRulesOrFolds())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..", "jakarta..");

    /** What is decided is told without the web: what a refusal becomes there is the web's affair. */
    static final ArchRule RULES_KNOW_NOTHING_OF_THE_WEB =
            noClasses().that(areRules()).should().dependOnClassesThat().resideInAPackage(ROOT + ".doors..");

    /** Whoever lets people in knows them, and none of the things that they do there. */
    static final ArchRule DOORS_KNOW_NO_FEATURE =
            noClasses().that().resideInAPackage(ROOT + ".doors..").should().dependOnClassesThat(belongToAFeature());

    /** Who may read what was confided is decided in one place for each kind of it, which alone takes the words out of it. */
    static final ArchRule WHAT_WAS_CONFIDED_IS_OPENED_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage(EVENTS)
            .and()
            .doNotHaveFullyQualifiedName(QUERY + ".commitment.GivenReason")
            .and()
            .doNotHaveFullyQualifiedName(QUERY + ".partnership.Pause")
            .should()
            .accessTargetWhere(takesOutWhatWasConfided());

    /** What is decided, and what follows from it, is the same whenever it is asked. */
    static final ArchRule NO_CLOCK_IS_READ = classes().that(areRulesOrFolds()).should(readNoClock());

    /** Null is said where it may be. */
    static final ArchRule NULL_IS_SAID = classes().should(standInAPackageMarked(NullMarked.class));

    /** Rules of the command side, folds of the query side. */
    static DescribedPredicate<JavaClass> areRulesOrFolds() {
        DescribedPredicate<JavaClass> folds = resideInAPackage(QUERY + "..").and(areFolds());
        return areRules().or(folds).as("are rules or folds");
    }

    /** What decides: all in the packages of decisions that is not where a request comes in. */
    static DescribedPredicate<JavaClass> areRules() {
        return describe("are rules", (JavaClass it) -> isOfDecisions(it.getPackageName()))
                .and(not(simpleNameEndingWith("Controller")))
                .and(not(insideA("Controller")))
                .as("are rules");
    }

    /** Whether it is decided in this package what is recorded: every feature of the command side, whatever it is called, and what they share. */
    static boolean isOfDecisions(String packageName) {
        String below = COMMAND + ".";
        return packageName.startsWith(below)
                && !WHERE_NOTHING_IS_DECIDED.contains(
                        packageName.substring(below.length()).split("\\.", 2)[0]);
    }

    private static DescribedPredicate<JavaClass> belongToAFeature() {
        return describe(
                "belong to a feature",
                it -> it.isAssignableTo(Thing.class)
                        || (it.isAssignableTo(PartnershipEvent.class) && !it.isEquivalentTo(PartnershipEvent.class)));
    }

    private static DescribedPredicate<JavaAccess<?>> takesOutWhatWasConfided() {
        return describe(
                "take out what was confided",
                access -> access.getTarget().getName().equals("words")
                        && access.getTargetOwner().isAssignableTo(Confided.class));
    }

    private static DescribedPredicate<JavaClass> insideA(String suffix) {
        return new DescribedPredicate<>("stand inside a " + suffix) {
            @Override
            public boolean test(JavaClass it) {
                return it.getEnclosingClass()
                        .map(outer -> outer.getSimpleName().endsWith(suffix))
                        .orElse(false);
            }
        };
    }

    private static DescribedPredicate<JavaClass> areFolds() {
        return new DescribedPredicate<>("are folds") {
            @Override
            public boolean test(JavaClass it) {
                return isOne(it) || it.getEnclosingClass().map(House::isOne).orElse(false);
            }
        };
    }

    private static boolean isOne(JavaClass it) {
        return it.isAssignableTo(FOLD) || FOLDS.contains(it.getSimpleName());
    }

    private static ArchCondition<JavaClass> readNoClock() {
        return new ArchCondition<>("read no clock") {
            @Override
            public void check(JavaClass it, ConditionEvents events) {
                it.getAccessesFromSelf().stream()
                        .filter(House::readsAClock)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(it, access.getDescription())));
            }
        };
    }

    private static boolean readsAClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean now = owner.startsWith("java.time.") && name.equals("now");
        boolean clock =
                List.of(Clock.class.getName(), InstantSource.class.getName()).contains(owner);
        boolean system = owner.equals(System.class.getName())
                && List.of("currentTimeMillis", "nanoTime").contains(name);
        return now || clock || system;
    }

    private static ArchCondition<JavaClass> standInAPackageMarked(Class<? extends Annotation> mark) {
        return new ArchCondition<>("stand in a package marked @" + mark.getSimpleName()) {
            @Override
            public void check(JavaClass it, ConditionEvents events) {
                if (!it.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(mark))
                        .orElse(false)) {
                    events.add(SimpleConditionEvent.violated(
                            it, it.getName() + " stands in a package that is not marked"));
                }
            }
        };
    }
}
