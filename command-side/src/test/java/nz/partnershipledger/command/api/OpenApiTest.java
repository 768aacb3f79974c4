package nz.partnershipledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The document says what the API is: the table of commands, and how each of them is called and answered. */
class OpenApiTest {
    private final Document document = Document.of(CommandSideServer.shared());

    @Test
    void the_commands_are_those_of_the_table_with_exactly_their_fields() throws IOException {
        Map<String, String> documented = new TreeMap<>();
        document.commands().stream()
                .filter(it -> !it.path().equals("/api/imports"))
                .forEach(it -> documented.put(it.toString(), document.fields(it) + " " + it.status()));

        assertThat(documented).isEqualTo(table());
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> table = new TreeMap<>();
        try (InputStream file = Objects.requireNonNull(OpenApiTest.class.getResourceAsStream("/commands.txt"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.startsWith("#"))
                    .map(it -> it.split(" \\| ", -1))
                    .forEach(it -> table.put(it[0], new TreeSet<>(Arrays.asList(it[1].split(", "))) + " " + it[2]));
        }
        return table;
    }

    @Test
    void every_operation_says_what_it_is_for_under_a_name_of_its_own() {
        Set<String> names = new TreeSet<>();

        assertThat(document.operations()).hasSizeGreaterThan(25).allSatisfy(it -> {
            assertThat(it.json().path("summary").asString("")).as(it.toString()).isNotBlank();
            assertThat(names.add(it.id())).as(it.toString()).isTrue();
            assertThat(it.id()).doesNotContain("_");
        });
    }

    @Test
    void every_operation_has_an_example_of_its_body_and_its_answer() {
        assertThat(document.operations()).allSatisfy(it -> {
            assertThat(it.exampleAnswer().isObject()).as("answer of " + it).isEqualTo(it.status() != 204);
            if (!it.body().isMissingNode()) {
                assertThat(it.body().path("example").isObject())
                        .as("body of " + it)
                        .isTrue();
            }
        });
    }

    @Test
    void examples_have_no_field_that_the_document_does_not_have() {
        assertThat(document.commands()).allSatisfy(it -> {
            Set<String> fields = document.fields(it);
            it.body()
                    .path("example")
                    .propertyNames()
                    .forEach(name -> assertThat(fields).as(it.toString()).containsAnyOf(name, name + "?"));
            assertThat(it.body().path("example").propertyNames())
                    .as(it.toString())
                    .containsAll(fields.stream()
                            .filter(field -> !field.endsWith("?"))
                            .toList());
        });
    }

    @Test
    void every_command_may_be_named_and_answers_with_version_and_position() {
        assertThat(document.commands())
                .filteredOn(it ->
                        !it.path().startsWith("/api/accounts/") && !it.path().startsWith("/api/me/"))
                .filteredOn(it -> !it.id().equals("importCommitments"))
                // What opens an invitation is kept nowhere, so that no request is answered with it again.
                .filteredOn(it -> !it.path().contains("/invitations"))
                .allSatisfy(it -> {
                    Map<String, JsonNode> parameters = document.parameters(it);
                    assertThat(parameters).as(it.toString()).containsKey("Idempotency-Key");
                    assertThat(parameters.values().stream()
                                    .filter(parameter ->
                                            parameter.path("in").asString().equals("header")))
                            .noneMatch(parameter -> parameter.path("required").asBoolean(false));
                    assertThat(parameters.containsKey("If-Match"))
                            .as(it.toString())
                            .isEqualTo(it.path().contains("{") && !it.id().equals("shareDraft"));
                    assertThat(it.answer().path("headers").propertyNames()).contains("ETag");
                    assertThat(it.answer().path("headers").has("Ledger-Position"))
                            .isEqualTo(it.exampleAnswer().path("position").isNumber());
                    assertThat(it.answer().path("headers").has("Location")).isEqualTo(it.status() == 201);
                });
    }

    @Test
    void every_operation_tells_its_problems() {
        assertThat(document.operations()).allSatisfy(it -> {
            assertThat(it.json().path("responses").propertyNames())
                    .as(it.toString())
                    .contains("400", "401", "429", "503");
            it.json().path("responses").properties().stream()
                    .filter(response -> !response.getKey().startsWith("2"))
                    .forEach(response -> assertThat(document.follow(response.getValue())
                                    .path("content")
                                    .path("application/problem+json")
                                    .path("schema")
                                    .path("$ref")
                                    .asString(""))
                            .isEqualTo("#/components/schemas/Problem"));
        });
        assertThat(document.json().at("/components/schemas/Problem/properties").propertyNames())
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "errors", "request");
    }

    @Test
    void signing_in_is_by_username_and_password() {
        assertThat(document.json()
                        .at("/components/securitySchemes/basic/scheme")
                        .asString())
                .isEqualTo("basic");
        assertThat(document.json().at("/security/0").has("basic")).isTrue();
        assertThat(document.json().at("/security/1").has("session")).isTrue();
    }

    @Test
    void ids_are_uuids_wherever_they_stand() {
        JsonNode making =
                document.follow(document.operation("makeCommitment").body().path("schema"));
        assertThat(making.at("/properties/promiser/format").asString()).isEqualTo("uuid");
        assertThat(making.at("/properties/promiser/type").asString()).isEqualTo("string");
        JsonNode agreeing =
                document.follow(document.operation("releaseCommitment").body().path("schema"));
        assertThat(agreeing.at("/properties/agreedBy/items/format").asString()).isEqualTo("uuid");
        assertThat(document.operations())
                .allSatisfy(it -> document.parameters(it).forEach((name, parameter) -> {
                    if (parameter.path("in").asString().equals("path")
                            && !Set.of("position", "line").contains(name)) {
                        assertThat(parameter.at("/schema/format").asString())
                                .as(it + " " + name)
                                .isEqualTo("uuid");
                    }
                }));
    }

    @Test
    void an_audience_is_one_of_three_forms() {
        JsonNode audience = document.follow(
                        document.operation("makeCommitment").body().path("schema"))
                .at("/properties/audience");

        assertThat(audience.at("/oneOf/0/enum").toString()).isEqualTo("[\"PARTNERSHIP\",\"PRIVATE\"]");
        assertThat(audience.at("/oneOf/1/properties/people/items/format").asString())
                .isEqualTo("uuid");
    }

    @Test
    void a_decision_is_handed_over_to_one_id_or_a_list_of_them() {
        JsonNode to = document.follow(document.follow(
                document.follow(document.operation("handOverDecision").body().path("schema"))
                        .at("/properties/to")));

        assertThat(document.follow(to.at("/oneOf/0")).path("format").asString())
                .as(to.toString())
                .isEqualTo("uuid");
        assertThat(document.follow(to.at("/oneOf/1")).at("/items/format").asString())
                .as(to + " " + document.follow(to.at("/oneOf/1")))
                .isEqualTo("uuid");
        assertThat(to.has("properties")).isFalse();
    }

    @Test
    void a_file_comes_in_a_form() {
        JsonNode form = document.follow(document.operation("importCommitments")
                .json()
                .at("/requestBody/content")
                .path("multipart/form-data")
                .path("schema"));

        assertThat(form.at("/properties/file/format").asString()).isEqualTo("binary");
        assertThat(form.at("/properties").propertyNames())
                .contains("partnership", "label", "cluster", "kura", "kind", "tier", "formedOn", "facilitator");
    }

    @Test
    void what_nobody_sends_is_not_in_it() {
        assertThat(document.json().toString()).doesNotContain("PersonalText", "\"sealed\"");
        assertThat(document.json().at("/components/schemas").propertyNames())
                .doesNotContain("Actor", "SignedIn", "Asking", "PersonId", "HttpServletRequest");
        assertThat(document.operations())
                .allSatisfy(it -> assertThat(document.parameters(it).keySet())
                        .as(it.toString())
                        .filteredOn(name -> !it.path().contains("{" + name + "}"))
                        .isSubsetOf("revision", "limit", "cursor", "Idempotency-Key", "If-Match"));
    }

    @Test
    void the_pages_that_show_it_are_there() {
        Caller nobody = CommandSideServer.shared().nobody();

        assertThat(nobody.get("/swagger-ui/index.html").status()).isEqualTo(200);
        assertThat(nobody.get("/swagger-ui/swagger-ui-bundle.js").status()).isEqualTo(200);
        assertThat(nobody.get("/v3/api-docs/swagger-config")
                        .json()
                        .path("validatorUrl")
                        .asString())
                .as("a page that would have others check the document")
                .isEmpty();
    }
}
