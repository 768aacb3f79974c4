package nz.partnershipledger.standalone;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One thing that can be asked of the ledger, as its document tells it.
 *
 * @param method how
 * @param path where, with the names of what stands in it in braces
 * @param json what else the document says of it
 */
record ApiOperation(String method, String path, JsonNode json) {
    private static final String API = "/api";

    /** All that the document tells. */
    static List<ApiOperation> in(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(ApiOperation::at)
                .toList();
    }

    private static Stream<ApiOperation> at(java.util.Map.Entry<String, JsonNode> path) {
        return path.getValue().properties().stream()
                .map(it -> new ApiOperation(
                        it.getKey().toUpperCase(Locale.ROOT), path.getKey().substring(API.length()), it.getValue()));
    }

    boolean isRead() {
        return method.equals("GET");
    }

    /** Whether it is asked of one partnership. */
    boolean isOfOnePartnership() {
        return path.startsWith("/partnerships/{partnership}");
    }

    /** What it takes in its query. */
    List<String> parameters() {
        return json.path("parameters").values().stream()
                .filter(it -> it.path("in").asString("").equals("query"))
                .map(it -> it.path("name").asString())
                .toList();
    }

    /** The body that the document shows; missing where none is sent, or none that is JSON. */
    JsonNode exampleBody() {
        return json.path("requestBody").path("content").path("application/json").path("example");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
