package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nz.partnershipledger.query.page.Field;
import nz.partnershipledger.query.page.Field.Kind;
import nz.partnershipledger.query.page.Step;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Every form of the pages asks for what its door takes: the pages stand on one side, the doors on the other, and only here are both. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepsTest {
    private final BothSides ledger = new BothSides();
    private final JsonNode document = ledger.document();

    @AfterAll
    void close() {
        ledger.close();
    }

    private static List<Step> steps() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Step.class));
        return scanner.findCandidateComponents("nz.partnershipledger.query").stream()
                .map(it -> ClassUtils.resolveClassName(Objects.requireNonNull(it.getBeanClassName()), null))
                .filter(Class::isEnum)
                .flatMap(it -> Arrays.stream((Step[]) it.getEnumConstants()))
                .toList();
    }

    @Test
    void every_step_asks_for_what_its_door_takes() {
        assertThat(steps()).hasSizeGreaterThan(50);
        assertThat(steps().stream().flatMap(it -> faults(it).stream())).isEmpty();
    }

    /** A step of which nearly everything is wrong. */
    enum WrongStep implements Step {
        NO_DOOR("/api/partnerships/{partnership}/nowhere"),
        WRONG_FIELDS(
                "/api/partnerships/{partnership}/commitments/{commitment}/renegotiate",
                Field.words("reason.txt"),
                Field.line("due"),
                Field.person("what"),
                Field.field("someone", Kind.IN_ADDRESS)),
        WRONG_CONSTANT(
                "/api/partnerships/{partnership}/commitments/{commitment}/renegotiate",
                Field.people("agreedBy"),
                Field.choice("reason.category", "kind", Kind.CODE));

        @SuppressWarnings("ImmutableEnumChecker") // records of copies
        private final Declared declared;

        WrongStep(String door, Field... fields) {
            declared = new Declared(door, List.of("wrong"), List.of(fields));
        }

        @Override
        public Declared declared() {
            return declared;
        }
    }

    @Test
    void what_a_door_does_not_take_is_seen() {
        assertThat(faults(WrongStep.NO_DOOR))
                .containsExactly("WrongStep.NO_DOOR is sent to /api/partnerships/{partnership}/nowhere, where the API"
                        + " takes nothing: write the path of a door there.");
        assertThat(faults(WrongStep.WRONG_FIELDS))
                .satisfiesExactlyInAnyOrder(
                        it -> assertThat(it).contains("asks for reason.txt, which its door does not know: it takes"),
                        it -> assertThat(it).contains("asks for due as LINE, but its door takes"),
                        it -> assertThat(it).contains("asks for what as ONE, but its door takes"),
                        it -> assertThat(it).contains("has no {someone}"),
                        it -> assertThat(it).contains("does not ask for agreedBy, which its door requires"));
        assertThat(faults(WrongStep.WRONG_CONSTANT))
                .singleElement()
                .asString()
                .contains("asks for reason.category as CONSTANT", "CODE", "WORKLOAD");
    }

    private List<String> faults(Step step) {
        String name = step.getClass().getSimpleName() + "." + step.name();
        JsonNode door = document.path("paths").properties().stream()
                .filter(it -> sameAddress(it.getKey(), step.declared().door()))
                .map(it -> it.getValue().path("post"))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
        if (door.isMissingNode()) {
            return List.of(name + " is sent to " + step.declared().door()
                    + ", where the API takes nothing: write the path of a door there.");
        }
        JsonNode body = follow(door.path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema"));
        List<String> faults = new ArrayList<>();
        Set<String> asked = new TreeSet<>();
        for (Field field : step.declared().fields()) {
            asked.add(field.name().replaceAll("\\..*", ""));
            fault(field, step.declared().door(), body)
                    .map(it -> name + " " + it)
                    .forEach(faults::add);
        }
        body.path("required").values().stream()
                .map(JsonNode::stringValue)
                .filter(it -> !asked.contains(it))
                .map(it -> name + " does not ask for " + it + ", which its door requires: add a field of that name.")
                .forEach(faults::add);
        return faults;
    }

    private static boolean sameAddress(String one, String other) {
        return one.replaceAll("\\{\\w+}", "{}").equals(other.replaceAll("\\{\\w+}", "{}"));
    }

    private JsonNode follow(JsonNode schema) {
        String to = schema.path("$ref").asString("");
        return to.isEmpty() ? schema : document.at(to.substring(1));
    }

    private Stream<String> fault(Field field, String door, JsonNode body) {
        if (field.kind() == Kind.IN_ADDRESS || field.kind() == Kind.EACH) {
            return door.contains("{" + field.name() + "}")
                    ? Stream.empty()
                    : Stream.of("asks for " + field.name() + " in its address, which has no {" + field.name()
                            + "}: name the part of the address as the field.");
        }
        JsonNode taken = body;
        for (String part : field.name().split("\\.", -1)) {
            JsonNode within = follow(taken);
            taken = within.path("properties").has(part)
                    ? within.path("properties").path(part)
                    : within.path("additionalProperties");
        }
        taken = follow(taken);
        if (taken.isMissingNode() || taken.isBoolean()) {
            return Stream.of("asks for " + field.name() + ", which its door does not know: it takes "
                    + String.join(", ", body.path("properties").propertyNames()) + ".");
        }
        return fits(field, taken)
                ? Stream.empty()
                : Stream.of("asks for " + field.name() + " as " + field.kind()
                        + (field.constants().isEmpty() ? "" : " " + field.constants()) + ", but its door takes " + taken
                        + ": choose the kind of field that fits.");
    }

    private boolean fits(Field field, JsonNode taken) {
        if (taken.has("oneOf") && field.kind() != Kind.AUDIENCE && field.kind() != Kind.READERS) {
            return taken.path("oneOf").values().stream().anyMatch(it -> fits(field, it));
        }
        String type = taken.path("type").asString("");
        String format = taken.path("format").asString("");
        JsonNode items = follow(taken.path("items"));
        return switch (field.kind()) {
            case LINE, CODE, WORDS, PASSWORD, WORD -> type.equals("string") && format.isEmpty() && !taken.has("enum");
            case DAY, TODAY -> format.equals("date");
            case TIME -> format.equals("date-time");
            case TICK -> type.equals("boolean");
            case NUMBER -> type.equals("integer");
            case CONSTANT -> constants(field).allMatch(it -> has(taken.path("enum"), it));
            // Clusters have codes, and no ids.
            case ONE -> format.equals("uuid") || (field.name().equals("cluster") && type.equals("string"));
            case OWN, NEEDED, IN_ADDRESS, EACH, KNOWN -> format.equals("uuid");
            case SEVERAL, SEVERAL_OR_NONE ->
                type.equals("array") && items.path("format").asString("").equals("uuid");
            case CODES ->
                type.equals("array") && items.path("type").asString("").equals("string") && !items.has("format");
            case ENTRIES ->
                type.equals("array") && items.path("type").asString("").equals("integer");
            case AUDIENCE, READERS -> taken.has("oneOf");
        };
    }

    private static Stream<String> constants(Field field) {
        return Stream.concat(field.constants().stream(), Stream.ofNullable(field.nothing()))
                .filter(it -> !it.isEmpty());
    }

    private static boolean has(JsonNode constants, String constant) {
        return constants.values().stream().map(JsonNode::stringValue).anyMatch(constant::equals);
    }
}
