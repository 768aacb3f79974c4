package nz.partnershipledger.standalone;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nz.partnershipledger.command.imports.NewPartnership;
import nz.partnershipledger.command.imports.Outcome;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.standalone.words.CannotGoOn;
import nz.partnershipledger.standalone.words.Sentence;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ledger elsewhere, to which a file is sent with an account of that ledger. */
final class ImportOverHttp {
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final String address;
    private final String authorization;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();

    private ImportOverHttp(String address, String authorization) {
        this.address = address;
        this.authorization = authorization;
    }

    /**
     * The ledger at an address; user and password never stand on the command line, where others see them.
     *
     * @throws ParameterException if it is no address
     * @throws CannotGoOn if the environment lacks user or password
     */
    static ImportOverHttp to(String address, CommandLine line) {
        if (!address.matches("https?://[^\\s]+") || !isUri(address)) {
            throw new ParameterException(line, Sentence.of("usage.url"));
        }
        String user = System.getenv("LEDGER_USER");
        String password = System.getenv("LEDGER_PASSWORD");
        if (user == null || password == null) {
            throw new CannotGoOn("url.no-login");
        }
        byte[] login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new ImportOverHttp(
                address.replaceAll("/+$", ""), "Basic " + Base64.getEncoder().encodeToString(login));
    }

    private static boolean isUri(String address) {
        try {
            return URI.create(address).getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** The person whose account it is. */
    PersonId myself() {
        JsonNode me = send(request("/api/me").GET());
        return new PersonId(Values.uuid(me.path("person").asString("")));
    }

    ImportTold send(byte[] file, PartnershipId partnership) {
        return send(file, Map.of("partnership", partnership.toString()));
    }

    ImportTold send(byte[] file, NewPartnership fields) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("label", fields.label());
        parts.put("cluster", fields.cluster());
        parts.put("kura", fields.kura());
        parts.put("kind", fields.kind().name());
        parts.put("tier", fields.tier().name());
        parts.put("formedOn", fields.formedOn().toString());
        parts.put("facilitator", fields.facilitator().toString());
        return send(file, parts);
    }

    private ImportTold send(byte[] file, Map<String, String> fields) {
        String boundary = UUID.randomUUID().toString();
        JsonNode report = send(request("/api/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form(boundary, file, fields))));
        List<ImportTold.Refused> refused = new ArrayList<>();
        for (JsonNode line : report.path("report")) {
            if (line.path("outcome").asString("").equals(Outcome.REFUSED.name())) {
                refused.add(new ImportTold.Refused(
                        line.path("line").asLong(0), line.path("message").asString("")));
            }
        }
        List<List<String>> similar = new ArrayList<>();
        report.path("similarNames").forEach(group -> {
            List<String> names = new ArrayList<>();
            group.forEach(it -> names.add(it.asString("")));
            similar.add(names);
        });
        String partnership = report.path("partnership").asString("");
        return new ImportTold(
                partnership,
                report.path("rows").asInt(0),
                report.path("added").asInt(0),
                report.path("alreadyHere").asInt(0),
                refused,
                similar,
                List.of(
                        "",
                        Sentence.of("import.next-read"),
                        "  curl -u \"$LEDGER_USER\" '%s/api/follow-through?partnership=%s'"
                                .formatted(address, partnership)));
    }

    private static byte[] form(String boundary, byte[] file, Map<String, String> fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n%s\r\n"
                        .formatted(boundary, name, value)
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"import.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                        .formatted(boundary)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Authorization", authorization)
                .header("Accept-Language", Locale.getDefault().toLanguageTag());
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            JsonNode body = JsonMapper.shared().readTree(response.body());
            if (response.statusCode() == 200) {
                return body;
            }
            throw new CannotGoOn("url.refused", reasons(body, response.statusCode()));
        } catch (JacksonException notOurs) {
            throw new CannotGoOn("url.is-no-ledger", address);
        } catch (IOException e) {
            throw new CannotGoOn("url.not-reached", address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotGoOn("url.not-reached", address);
        }
    }

    private static String reasons(JsonNode problem, int status) {
        List<String> said = new ArrayList<>();
        said.add(problem.path("detail").asString(Integer.toString(status)));
        problem.path("errors").forEach(it -> {
            String message = it.path("message").asString("");
            if (!said.contains(message)) {
                said.add(it.path("field").asString("") + ": " + message);
            }
        });
        return String.join(" ", said);
    }
}
