package nz.partnershipledger.doors.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Examples of requests and answers, gathered from the {@code openapi-examples.json} of every module.
 *
 * @param parameters a value for each parameter, by its name
 * @param operations an example of each operation, by its id, which is the name of its method
 */
record Examples(Map<String, Object> parameters, Map<String, Example> operations) {
    private static final String RESOURCE = "openapi-examples.json";

    /**
     * One operation's example.
     *
     * @param status the answer's status
     * @param body what is sent, or null where nothing is
     * @param answer what comes back, or null where there is no body
     * @param schema what the fields of the body are called, or null where they are called as the operation is
     */
    record Example(
            int status,
            @Nullable Object body,
            @Nullable Object answer,
            @Nullable String schema) {}

    /** All that are on the class path. */
    static Examples onTheClassPath() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        Map<String, Example> operations = new LinkedHashMap<>();
        try {
            for (URL module : Collections.list(Examples.class.getClassLoader().getResources(RESOURCE))) {
                try (InputStream json = module.openStream()) {
                    Examples here = JsonMapper.shared().readValue(json, Examples.class);
                    parameters.putAll(here.parameters());
                    operations.putAll(here.operations());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Examples(parameters, operations);
    }

    /** What the fields of this operation's body are called. */
    String schemaOf(String operation) {
        return of(operation)
                .map(Example::schema)
                .orElseGet(() -> operation.substring(0, 1).toUpperCase(Locale.ROOT) + operation.substring(1));
    }

    Optional<Example> of(String operation) {
        return Optional.ofNullable(operations.get(operation));
    }
}
