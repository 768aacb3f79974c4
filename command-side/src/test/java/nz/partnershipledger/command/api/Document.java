package nz.partnershipledger.command.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document that the server gives. */
record Document(JsonNode json) {
    static Document of(CommandSideServer server) {
        return new Document(server.nobody().get("/v3/api-docs").json());
    }

    /** One operation of it. */
    record Operation(String method, String path, JsonNode json) {
        String id() {
            return json.path("operationId").asString("");
        }

        JsonNode body() {
            return json.path("requestBody").path("content").path("application/json");
        }

        /** The status of what goes well. */
        int status() {
            return json.path("responses").propertyNames().stream()
                    .filter(it -> it.startsWith("2"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        }

        JsonNode answer() {
            return json.path("responses").path(String.valueOf(status()));
        }

        JsonNode exampleAnswer() {
            return answer().path("content").path("application/json").path("example");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        json.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(it -> operations.add(new Operation(
                                it.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), it.getValue()))));
        return operations;
    }

    List<Operation> commands() {
        return operations().stream().filter(it -> it.method().equals("POST")).toList();
    }

    Operation operation(String id) {
        return operations().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What a reference leads to, or the node itself. */
    JsonNode follow(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : json.at(reference.substring(1));
    }

    /** The fields of a body, with a question mark behind those that may be left out. */
    Set<String> fields(Operation operation) {
        JsonNode schema = follow(operation.body().path("schema"));
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(it -> required.add(it.asString()));
        Set<String> fields = new TreeSet<>();
        schema.path("properties").propertyNames().forEach(it -> fields.add(required.contains(it) ? it : it + "?"));
        return fields;
    }

    Map<String, JsonNode> parameters(Operation operation) {
        Map<String, JsonNode> parameters = new TreeMap<>();
        operation.json().path("parameters").forEach(it -> {
            JsonNode parameter = follow(it);
            parameters.put(parameter.path("name").asString(), parameter);
        });
        return parameters;
    }

    /** The operation's path, with the examples of what it names. */
    String examplePath(Operation operation) {
        String path = operation.path();
        for (var parameter : parameters(operation).entrySet()) {
            path = path.replace(
                    "{" + parameter.getKey() + "}",
                    parameter.getValue().path("example").asString(""));
        }
        return path;
    }
}
