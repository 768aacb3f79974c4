package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.standalone.house.forgetful.OneThatForgetsEvents;
import org.junit.jupiter.api.Test;

/**
 * A new event stops the compiler wherever something must be said of it: nothing switches over events with a default, or with a pattern
 * that takes whatever is left, and nothing asks for one kind of event with {@code instanceof} and lets the others pass.
 *
 * <p>The compiler ends a switch over a sealed type that names all there is in {@code new MatchException}, and no other, so it is read off
 * the class files. What asks by a class at hand ({@code HuiCalled.class.isInstance(it)}) is not seen, nor what
 * asks by {@code instanceof} for a case of a switch in the same method.
 */
class NoEventIsForgottenTest {
    private static final String WHAT_TO_DO =
            "a new event would be passed over there in silence; name what is left by its families, `case HuiEvent _ -> …`";
    private static final ClassDesc NOTHING_FITS = ClassDesc.of(MatchException.class.getName());

    /** The two halves of the ledger may be told from each other. */
    private static final Set<Class<?>> HALVES = Set.of(LedgerEvent.class, PartnershipEvent.class, PersonEvent.class);

    private static final Set<ClassDesc> EVENTS =
            below(LedgerEvent.class).map(NoEventIsForgottenTest::named).collect(Collectors.toSet());
    private static final Set<ClassDesc> KINDS = below(LedgerEvent.class)
            .filter(it -> !HALVES.contains(it))
            .map(NoEventIsForgottenTest::named)
            .collect(Collectors.toSet());

    private static Stream<Class<?>> below(Class<?> type) {
        return Stream.concat(
                Stream.of(type),
                type.isSealed()
                        ? Stream.of(type.getPermittedSubclasses()).flatMap(NoEventIsForgottenTest::below)
                        : Stream.of());
    }

    private static ClassDesc named(Class<?> type) {
        return type.describeConstable().orElseThrow();
    }

    @Test
    void no_event_is_passed_over_in_silence() {
        List<String> names = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(House.ROOT).stream()
                        .map(it -> it.getName())
                        .toList();

        assertThat(names).hasSizeGreaterThan(500);
        assertThat(names.stream().flatMap(NoEventIsForgottenTest::forgetful))
                .as(WHAT_TO_DO)
                .isEmpty();
    }

    @Test
    void what_forgets_an_event_is_found() {
        assertThat(forgetful(OneThatForgetsEvents.class.getName()).map(it -> it.substring(it.lastIndexOf('.') + 1)))
                .containsExactlyInAnyOrder(
                        "withADefault",
                        "withAnEmptyDefault",
                        "withAPatternForAllThatIsLeft",
                        "withADefaultForNull",
                        "withAQuestion");
    }

    private static Stream<String> forgetful(String type) {
        return read(type).methods().stream()
                .filter(NoEventIsForgottenTest::forgets)
                .map(it -> type + "." + it.methodName().stringValue());
    }

    private static ClassModel read(String type) {
        try (InputStream bytes =
                NoEventIsForgottenTest.class.getResourceAsStream("/" + type.replace('.', '/') + ".class")) {
            return ClassFile.of().parse(Objects.requireNonNull(bytes, type).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean forgets(MethodModel method) {
        List<CodeElement> code = method.code().map(it -> it.elementList()).orElse(List.of());
        Set<ConstantDesc> cases =
                code.stream().flatMap(NoEventIsForgottenTest::cases).collect(Collectors.toSet());
        return IntStream.range(0, code.size())
                .anyMatch(at -> asksForOneKind(code.get(at), cases)
                        || (cases(code.get(at)).anyMatch(EVENTS::contains) && !namesAllThereIs(code, at)));
    }

    /** Not where it is one of several in a case of a switch, which asks again for each of them. */
    private static boolean asksForOneKind(CodeElement element, Set<ConstantDesc> cases) {
        return element instanceof TypeCheckInstruction check
                && check.opcode() == Opcode.INSTANCEOF
                && KINDS.contains(check.type().asSymbol())
                && !cases.contains(check.type().asSymbol());
    }

    private static Stream<ConstantDesc> cases(CodeElement element) {
        return element instanceof InvokeDynamicInstruction call
                        && call.bootstrapMethod().methodName().equals("typeSwitch")
                ? call.bootstrapArgs().stream()
                : Stream.of();
    }

    private static boolean namesAllThereIs(List<CodeElement> code, int at) {
        Label otherwise = code.subList(at, code.size()).stream()
                .flatMap(it -> otherwise(it).stream())
                .findFirst()
                .orElseThrow();
        return code.stream()
                .dropWhile(it ->
                        !(it instanceof LabelTarget target && target.label().equals(otherwise)))
                .filter(Instruction.class::isInstance)
                .findFirst()
                .filter(it -> it instanceof NewObjectInstruction made
                        && made.className().asSymbol().equals(NOTHING_FITS))
                .isPresent();
    }

    private static Optional<Label> otherwise(CodeElement element) {
        return switch (element) {
            case TableSwitchInstruction table -> Optional.of(table.defaultTarget());
            case LookupSwitchInstruction lookup -> Optional.of(lookup.defaultTarget());
            default -> Optional.empty();
        };
    }
}
