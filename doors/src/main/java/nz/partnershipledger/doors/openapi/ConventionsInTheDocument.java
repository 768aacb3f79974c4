package nz.partnershipledger.doors.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.doors.json.SaysWhatWasSeen;
import nz.partnershipledger.doors.json.WithoutKey;
import nz.partnershipledger.doors.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Adds to each operation what they all have in common, and its example. */
final class ConventionsInTheDocument implements OpenApiCustomizer {
    private static final String BASIC = "basic";
    private static final String SESSION = "session";
    private static final String CONTROLLER = "-controller";
    private static final String ANY = "*/*";
    private static final String JSON = "application/json";
    private static final String KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";
    private static final int CREATED = 201;

    private static final Map<Integer, String> PROBLEMS = new LinkedHashMap<>(Map.ofEntries(
            Map.entry(400, "The request alone shows that it cannot be: a field is missing, unknown or wrong."),
            Map.entry(401, "Nobody is signed in, or the username or password is wrong."),
            Map.entry(403, "Known, but not yours to do."),
            Map.entry(404, "There is no such thing, or none that you may know of."),
            Map.entry(409, "What the ledger holds does not allow it; the type names the rule."),
            Map.entry(412, "The history has moved on since you last looked."),
            Map.entry(413, "The body is too large."),
            Map.entry(415, "Not in this form."),
            Map.entry(422, "The idempotency key was used for another request."),
            Map.entry(
                    429,
                    "Too many wrong passwords came from here, or for this username; `Retry-After` says how long to"
                            + " wait."),
            Map.entry(503, "Not now; later it may be.")));

    private final Examples examples;

    ConventionsInTheDocument(Examples examples) {
        this.examples = examples;
    }

    @Override
    public void customise(OpenAPI document) {
        document.info(new Info()
                .title("Partnership ledger")
                .version("1")
                .description("Who took on what, and did it happen; who decided, and how. Problems are told in the"
                        + " language of `Accept-Language`: `en-NZ` or `mi`. Dates are days in Aotearoa;"
                        + " `on` is today unless it is given."));
        document.addSecurityItem(new SecurityRequirement().addList(BASIC));
        document.addSecurityItem(new SecurityRequirement().addList(SESSION));
        Components components = document.getComponents() == null ? new Components() : document.getComponents();
        document.components(components);
        addShared(components);
        document.getPaths().keySet().removeIf(path -> !path.startsWith("/api/"));
        document.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> complete(method, path.contains("{"), operation)));
    }

    private static void addShared(Components components) {
        components.addSecuritySchemes(
                BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC));
        components.addSecuritySchemes(
                SESSION,
                new SecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("ledger-session")
                        .description(
                                "Of a browser that signed in at `/sign-in`. Whatever is not `GET` or `HEAD` then also"
                                        + " needs the value of the cookie `XSRF-TOKEN` in the header `X-XSRF-TOKEN`, else"
                                        + " it is refused with 403."));
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
        components.addParameters(
                KEY,
                header(
                        KEY,
                        "A name of your own for this request: sent again with the same body it is answered the same"
                                + " and nothing is recorded twice. Kept for 30 days.",
                        "b7e0c2a4-first-try"));
        components.addParameters(
                IF_MATCH,
                header(
                        IF_MATCH,
                        "The version you saw, as its `ETag` gave it: refused if there is a newer one.",
                        "\"7\""));
        components.addHeaders(
                "ETag", new Header().description("The history's version now.").schema(text()));
        components.addHeaders(
                "Ledger-Position",
                new Header()
                        .description("The position of the newest entry; give it as `after` to read your own writes.")
                        .schema(text()));
        components.addHeaders(
                "Location", new Header().description("Where it can be read.").schema(text()));
        PROBLEMS.forEach((status, meaning) -> components.addResponses(
                String.valueOf(status),
                new ApiResponse()
                        .description(meaning)
                        .content(new Content()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))))));
    }

    private void complete(HttpMethod method, boolean aboutSomething, Operation operation) {
        Examples.Example example =
                examples.of(operation.getOperationId()).orElseGet(() -> new Examples.Example(200, null, null, null));
        boolean command = method == HttpMethod.POST;
        boolean changes = command || method == HttpMethod.PUT || method == HttpMethod.DELETE;
        operation.setTags(operation.getTags().stream()
                .map(ConventionsInTheDocument::heading)
                .toList());
        if (operation.getRequestBody() != null) {
            exampleIn(operation.getRequestBody().getContent(), example.body());
        }
        parameters(operation, command, aboutSomething);
        operation.responses(responses(operation, example, command, changes, aboutSomething));
    }

    /** Where no heading is chosen, springdoc takes the name of the class. */
    private static String heading(String tag) {
        return tag.endsWith(CONTROLLER)
                ? tag.substring(0, 1).toUpperCase(Locale.ROOT) + tag.substring(1, tag.length() - CONTROLLER.length())
                : tag;
    }

    private void parameters(Operation operation, boolean command, boolean aboutSomething) {
        List<Parameter> parameters =
                new ArrayList<>(operation.getParameters() == null ? List.of() : operation.getParameters());
        parameters.forEach(it -> {
            if (examples.parameters().containsKey(it.getName())) {
                it.example(examples.parameters().get(it.getName()));
            }
        });
        boolean withoutKey = says(operation, WithoutKey.class);
        boolean saysWhatWasSeen = says(operation, SaysWhatWasSeen.class);
        if (command && !withoutKey) {
            parameters.add(new Parameter().$ref("#/components/parameters/" + KEY));
            if (aboutSomething && !saysWhatWasSeen) {
                parameters.add(new Parameter().$ref("#/components/parameters/" + IF_MATCH));
            }
        }
        operation.parameters(parameters);
    }

    /** Keeps what a method says of itself beside its operation, until the document is complete. */
    static Operation noting(Operation operation, HandlerMethod method) {
        Stream.of(WithoutKey.class, SaysWhatWasSeen.class)
                .filter(method::hasMethodAnnotation)
                .forEach(it -> operation.addExtension(note(it), true));
        return operation;
    }

    private static boolean says(Operation operation, Class<? extends Annotation> what) {
        return operation.getExtensions() != null && operation.getExtensions().remove(note(what)) != null;
    }

    private static String note(Class<? extends Annotation> what) {
        return "x-" + what.getSimpleName();
    }

    private static ApiResponses responses(
            Operation operation, Examples.Example example, boolean command, boolean changes, boolean aboutSomething) {
        ApiResponses responses = new ApiResponses();
        ApiResponse answer = answerOf(operation, example);
        if (command) {
            answer.addHeaderObject("ETag", shared("ETag"));
            if (example.answer() instanceof Map<?, ?> said && said.get("position") != null) {
                answer.addHeaderObject("Ledger-Position", shared("Ledger-Position"));
            }
            if (example.status() == CREATED) {
                answer.addHeaderObject("Location", shared("Location"));
            }
        }
        responses.addApiResponse(String.valueOf(example.status()), answer);
        PROBLEMS.keySet().stream()
                .sorted()
                .filter(it -> mayHappen(it, command, changes, aboutSomething))
                .forEach(it -> responses.addApiResponse(
                        String.valueOf(it), new ApiResponse().$ref("#/components/responses/" + it)));
        return responses;
    }

    private static boolean mayHappen(int problem, boolean command, boolean changes, boolean aboutSomething) {
        return switch (problem) {
            case 404 -> aboutSomething;
            case 412 -> command && aboutSomething;
            case 409, 413, 415 -> changes;
            case 422 -> command;
            default -> true;
        };
    }

    /** What its own annotations say, in whatever form they say it, and otherwise what its example says. */
    private static ApiResponse answerOf(Operation operation, Examples.Example example) {
        ApiResponse answer =
                new ApiResponse().description(example.status() == CREATED ? "Recorded, and this is new." : "Done.");
        Content content = new Content();
        if (operation.getResponses() != null) {
            operation.getResponses().forEach((status, said) -> {
                if (status.startsWith("2") && said.getContent() != null) {
                    said.getContent().forEach((form, it) -> content.addMediaType(form.equals(ANY) ? JSON : form, it));
                    if (said.getHeaders() != null) {
                        said.getHeaders().forEach(answer::addHeaderObject);
                    }
                }
            });
        }
        exampleIn(content, example.answer());
        return answer.content(content);
    }

    private static void exampleIn(@Nullable Content content, @Nullable Object example) {
        if (content != null && example != null) {
            content.values().forEach(it -> it.setExample(example));
        }
    }

    private static Header shared(String name) {
        return new Header().$ref("#/components/headers/" + name);
    }

    private static Parameter header(String name, String meaning, String example) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(false)
                .description(meaning)
                .schema(text())
                .example(example);
    }

    private static Schema<?> text() {
        return SchemasOfOurOwn.ofType("string");
    }
}
