package nz.partnershipledger.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.command.Partnership;
import nz.partnershipledger.command.Person;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.decision.AboutAMatter.TakeStance;
import nz.partnershipledger.command.entry.WordOnEntry;
import nz.partnershipledger.events.PartnershipId;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Whatever can be recorded can be asked for, at a door that says how. What there is, is found in the code, not listed here. */
class EveryCommandHasADoorTest {
    private static final String HERE = Partnership.class.getPackageName();

    /** Where commands are made by hand. */
    private static final Set<String> BY_HAND =
            Set.of(HERE + ".draft", HERE + ".entry", HERE + ".imports", HERE + ".welcome");

    @Test
    void every_command_of_every_family_is_led_to() {
        Set<String> ledTo = Stream.concat(askedFor(), madeByHand()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(commands())
                .hasSizeGreaterThan(50)
                .allSatisfy(it -> assertThat(ledTo)
                        .as(
                                "Nobody can ask for %s: give it a door in its controller, Asked<%s>",
                                it, it.getSimpleName())
                        .contains(it.getName()));
    }

    @Test
    void every_door_has_an_example() throws IOException {
        Set<String> examples = new TreeSet<>();
        for (URL module : Collections.list(getClass().getClassLoader().getResources("openapi-examples.json"))) {
            try (InputStream file = module.openStream()) {
                examples.addAll(
                        JsonMapper.shared().readTree(file).path("operations").propertyNames());
            }
        }

        assertThat(doors())
                .hasSizeGreaterThan(50)
                .allSatisfy(it -> assertThat(examples)
                        .as(
                                "%s has no example: put one into openapi-examples.json, by its name; ExamplesTest"
                                        + " sends it",
                                it.getName())
                        .contains(it.getName()));
    }

    @Test
    void every_door_names_in_its_path_what_its_command_has() {
        assertThat(doors().flatMap(EveryCommandHasADoorTest::asked))
                .hasSizeGreaterThan(30)
                .allSatisfy(it -> assertThat(Door.of(it).address()).startsWith("/api/"));
    }

    @Test
    void a_door_that_names_something_else_is_none() throws NoSuchMethodException {
        MethodParameter asked = new MethodParameter(Misnamed.class.getDeclaredMethod("takeStance", Asked.class), 0);

        assertThatThrownBy(() -> Door.of(asked))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("names {matter}, but TakeStance has no such component");
    }

    interface Misnamed {
        @PostMapping("/api/partnerships/{partnership}/decisions/{matter}/stances")
        void takeStance(Asked<TakeStance> asked);
    }

    @Test
    void a_command_of_no_family_cannot_be_sent() {
        interface Lonely extends PartnershipCommand {}
        record Alone(PartnershipId partnership) implements Lonely {}

        assertThatThrownBy(() -> Family.of(Alone.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("let it implement the sealed interface of its feature's commands");
    }

    /** All that the histories' handlers are for. */
    private static Stream<Class<?>> commands() {
        return Stream.of(Partnership.class, Person.class)
                .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                .filter(it -> it.isAnnotationPresent(CommandHandler.class))
                .map(it -> it.getParameterTypes()[0])
                .filter(Class::isSealed)
                .flatMap(EveryCommandHasADoorTest::leaves);
    }

    private static Stream<Class<?>> leaves(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(EveryCommandHasADoorTest::leaves)
                : Stream.of(family);
    }

    private static Stream<Method> doors() {
        return classes()
                .filter(it -> it.isAnnotationPresent(RestController.class))
                // Pages are no part of the API.
                .filter(it -> !it.isAnnotationPresent(Hidden.class))
                .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                .filter(it -> it.isAnnotationPresent(PostMapping.class));
    }

    private static Stream<MethodParameter> asked(Method door) {
        return Stream.iterate(0, it -> it + 1)
                .limit(door.getParameterCount())
                .map(it -> new MethodParameter(door, it))
                .filter(it -> it.getParameterType() == Asked.class);
    }

    private static Stream<String> askedFor() {
        return doors().flatMap(EveryCommandHasADoorTest::asked)
                .map(it -> Objects.requireNonNull(ResolvableType.forMethodParameter(it)
                                .getGeneric(0)
                                .resolve())
                        .getName());
    }

    private static Stream<String> madeByHand() {
        return files().map(EveryCommandHasADoorTest::read)
                .filter(it -> isByHand(it.thisClass().asInternalName().replace('/', '.')))
                .flatMap(it -> it.methods().stream())
                .flatMap(it -> it.code().stream())
                .flatMap(it -> it.elementStream())
                .flatMap(it -> it instanceof NewObjectInstruction made
                        ? Stream.of(made.className().asInternalName().replace('/', '.'))
                        : Stream.of());
    }

    private static boolean isByHand(String name) {
        return name.contains("Controller")
                || name.equals(WordOnEntry.class.getName())
                || BY_HAND.contains(name.substring(0, name.lastIndexOf('.')));
    }

    private static ClassModel read(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> classes() {
        return files().map(it -> {
            try {
                return Class.forName(read(it).thisClass().asInternalName().replace('/', '.'));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.walk(Path.of(Partnership.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()))) {
            return files.filter(it -> it.toString().endsWith(".class")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
