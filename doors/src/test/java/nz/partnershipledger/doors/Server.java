package nz.partnershipledger.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A caller of the server under test, signed in as someone. */
final class Server {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What the server says when it waits for a body. */
    private static final String GO_ON = "HTTP/1.1 100 \r\n\r\n";

    private final int port;
    private final Map<String, String> headers = new LinkedHashMap<>();

    Server(int port) {
        this.port = port;
    }

    /** What the server answered. */
    record Answer(int status, Map<String, String> headers, String body) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        /** The type of the problem, be it told as JSON or shown as a page. */
        String type() {
            var shown = Pattern.compile("data-problem=\"([^\"]*)\"").matcher(body);
            return shown.find() ? shown.group(1) : json().path("type").asString("");
        }

        /** The faults by field. */
        Map<String, String> errors() {
            var errors = new LinkedHashMap<String, String>();
            json().path("errors")
                    .forEach(it -> errors.put(
                            it.path("field").asString(), it.path("message").asString()));
            return errors;
        }
    }

    Server as(String username, String password) {
        var credentials = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    Server with(String header, String value) {
        var other = new Server(port);
        other.headers.putAll(headers);
        other.headers.put(header, value);
        return other;
    }

    Answer get(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    Answer post(String path, String json) {
        return post(path, json.getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String path, byte[] json) {
        return with("Content-Type", headers.getOrDefault("Content-Type", "application/json"))
                .send("POST", path, HttpRequest.BodyPublishers.ofByteArray(json));
    }

    Answer send(String method, String path, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body);
        headers.forEach(request::header);
        try {
            HttpResponse<String> response =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            var answered = new LinkedHashMap<String, String>();
            response.headers()
                    .map()
                    .forEach((name, values) -> answered.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
            return new Answer(response.statusCode(), answered, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection on which this has been sent, once the server waits for the rest. */
    Socket begin(String request) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        var told = new String(socket.getInputStream().readNBytes(GO_ON.length()), StandardCharsets.US_ASCII);
        if (!told.equals(GO_ON)) {
            throw new IOException(told);
        }
        return socket;
    }

    String credentials() {
        return headers.getOrDefault("Authorization", "");
    }

    /** Sends these bytes as they are and returns whatever comes back. */
    String raw(String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
