package nz.partnershipledger.command.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone who calls the API, signed in or not. */
public final class Caller {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;
    private final Map<String, String> headers;

    Caller(int port, Map<String, String> headers) {
        this.port = port;
        this.headers = headers;
    }

    /** What the server answered. */
    public record Answered(int status, Map<String, String> headers, String body) {
        /** The body, read as JSON. */
        public JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        /** The id in the body. */
        public String id() {
            return json().path("id").asString("");
        }

        /** The version in the body. */
        public long version() {
            return json().path("version").asLong();
        }

        /** The position in the body. */
        public long position() {
            return json().path("position").asLong();
        }

        /** The problem's type, without its path. */
        public String problem() {
            return json().path("type").asString("").replace("/problems/", "");
        }

        /** The field that the first fault is about. */
        public String field() {
            return json().path("errors").path(0).path("field").asString("");
        }

        /** A header, or nothing. */
        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }
    }

    /** The same, signed in. */
    public Caller as(String username, String password) {
        byte[] credentials = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    /** The same, with another header. */
    public Caller with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Caller(port, more);
    }

    /** Asks for something. */
    public Answered get(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    /** Posts JSON. */
    public Answered post(String path, Object body) {
        String json = body instanceof String text ? text : JsonMapper.shared().writeValueAsString(body);
        return with("Content-Type", "application/json").send("POST", path, HttpRequest.BodyPublishers.ofString(json));
    }

    /** Posts nothing. */
    public Answered post(String path) {
        return send("POST", path, HttpRequest.BodyPublishers.noBody());
    }

    /** Puts JSON. */
    public Answered put(String path, Object body) {
        return with("Content-Type", "application/json")
                .send(
                        "PUT",
                        path,
                        HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)));
    }

    /** Removes something. */
    public Answered delete(String path) {
        return send("DELETE", path, HttpRequest.BodyPublishers.noBody());
    }

    /** Sends this as it stands. */
    public Answered send(String method, String path, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body);
        headers.forEach(request::header);
        try {
            HttpResponse<String> response =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            Map<String, String> answered = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            response.headers().map().forEach((name, values) -> answered.put(name, String.join(", ", values)));
            return new Answered(response.statusCode(), answered, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
