package nz.partnershipledger.store;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.events.rule.Rule;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The rules of a part of the house, as the compiled classes have them. */
public final class EveryRule {
    private EveryRule() {}

    /** The stable types of all rules in this package and below it: those that are constants, and those that are classes. */
    public static Set<String> typesIn(String rootPackage) {
        Stream<String> sentences = classesBelow(rootPackage, Rule.class)
                .flatMap(it -> Arrays.stream(it.asSubclass(Rule.class).getEnumConstants()))
                .map(Rule::type);
        Stream<String> classes = classesBelow(rootPackage, Refusal.class)
                .filter(it -> it.getEnclosingClass() == null)
                .map(it -> Refusal.typeOf(it.asSubclass(Refusal.class)));
        return Stream.concat(sentences, classes).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys of the words that all rules in this package and below it need. */
    public static Set<String> keysIn(String rootPackage) {
        return typesIn(rootPackage).stream()
                .flatMap(type -> Stream.of("problem." + type + ".title", "problem." + type + ".detail"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<? extends Class<?>> classesBelow(String rootPackage, Class<?> type) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(type));
        return scanner.findCandidateComponents(rootPackage).stream()
                .map(it -> named(Objects.requireNonNull(it.getBeanClassName())));
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
