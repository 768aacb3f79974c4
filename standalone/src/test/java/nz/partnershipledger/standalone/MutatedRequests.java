package nz.partnershipledger.standalone;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nz.partnershipledger.standalone.BothSides.Someone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests that nobody should send: each begins as one that makes sense and is then spoilt, in its path, its parameters, its headers, its body
 * or its very bytes. The same seed and number give the same request. Secrets stand in the headers, the cookies and the query of each.
 */
final class MutatedRequests {
    /** Found in no log, nor what becomes of it where it is sent as a password. */
    static final String SECRET = "tarapunga-4711-kawau";

    static final String SECRET_CREDENTIALS = Base64.getEncoder()
            .encodeToString((SECRET + ":" + SECRET).getBytes(StandardCharsets.UTF_8))
            .substring(0, 24);

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LONG = "ā".repeat(5_000);

    /** What stands where something else should. A number of up to eighteen digits would be waited for as a position. */
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "0",
            "-1",
            "1.5",
            "1e400",
            "99999999999999999999",
            "true",
            "null",
            "undefined",
            "NaN",
            "[]",
            "{}",
            "2026-11-28T10:51Z",
            "-999999999-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59.999999999Z",
            "+999999999-12-31",
            "-999999999-01-01",
            "9999-12-31",
            "0026-05-12",
            "1066-10-14",
            "0000-00-00",
            "2026-02-30",
            "2026-11",
            "2026-11-28T10:51:00",
            "NEXT_HUI",
            "PARTNERSHIP",
            "PRIVATE",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "\u0000",
            "\u202e",
            "\ufeff",
            "\u3164",
            "\u200b",
            "ㅤ\n\n",
            "\ud800",
            "\udfff\ud83d",
            "👩‍👩‍👧",
            "ʻOkina",
            LONG,
            "'; DROP TABLE ledger.events; --",
            "${jndi:ldap://x}",
            "../../etc/passwd",
            "<script>",
            "%00",
            "%",
            "&&==",
            "=1+1",
            "a,b,,c");

    private static final List<String> FORMS = List.of(
            "*/*",
            "text/*",
            "text/html",
            "text/csv",
            "application/json",
            "application/pdf",
            "application/x-ndjson",
            "application/problem+json",
            "multipart/form-data",
            "multipart/form-data; boundary=matrix",
            "multipart/form-data; boundary=",
            "application/x-www-form-urlencoded",
            "application/json;charset=utf-16",
            "application/json;charset=none-such",
            "text/plain",
            "image/webp",
            "application/*+json",
            "a/b/c",
            "/",
            ",,,",
            "",
            "application/json;q=2",
            "*/*;q=none",
            LONG.substring(0, 900));

    private static final List<String> METHODS = List.of(
            "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get", "PO ST", "CONNECT");

    private static final List<String> HEADERS = List.of(
            "If-Match",
            "If-None-Match",
            "If-Modified-Since",
            "Idempotency-Key",
            "Prefer",
            "Accept-Language",
            "Accept-Charset",
            "Accept-Encoding",
            "Range",
            "If-Range",
            "Origin",
            "Sec-Fetch-Site",
            "Sec-Fetch-Mode",
            "X-HTTP-Method-Override",
            "Content-Encoding",
            "X-Forwarded-For",
            "X-Forwarded-Proto",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "Forwarded",
            "X-XSRF-TOKEN",
            "Referer",
            "User-Agent",
            "Content-Language",
            "Cache-Control",
            "TE",
            "Upgrade",
            "Request-Id",
            "Transfer-Coding");

    private static final List<String> IN_HEADERS = List.of(
            "\"1\"",
            "W/\"1\"",
            "\"9223372036854775807\"",
            "\"-1\"",
            "1",
            "*",
            "\"",
            "\"1\", \"2\"",
            "bytes=0-",
            "bytes=-1,5-2",
            "mi",
            "en-NZ;q=x",
            "mi_MI@x",
            "i-klingon",
            "zh-Hant-TW-x-y-z;q=0.1, *;q=0",
            "gzip",
            "respond-async",
            "wait=1000000",
            "return=minimal",
            "cross-site",
            "https",
            "javascript:",
            "-5",
            "65536",
            "for=\"[::1]:x\"",
            "999.999.999.999",
            "\tx",
            "é",
            "a\u0001b",
            SECRET);

    /** What no request line, or no header, is. */
    private static final List<String> BEGINNINGS = List.of(
            "GET  %s HTTP/1.1\r\nHost: x\r\n",
            "GET %s\r\nHost: x\r\n",
            "GET %s HTTP/1.1 \r\nHost: x\r\n",
            "\u0000GET %s HTTP/1.1\r\nHost: x\r\n",
            "GET %s HTTP/1.1\r\n",
            "GET %s HTTP/1.1\r\nHost: x\r\nHost: y\r\n",
            "GET %s HTTP/1.1\r\nHost: <>\r\n",
            "GET %s HTTP/2.0\r\nHost: x\r\n",
            "GET %s HTTP/1.1\r\nHost: x\r\nno colon\r\n",
            "GET %s HTTP/1.1\r\nHost: x\r\n: nameless\r\n",
            "GET %s HTTP/1.1\r\nHost: x\r\nA b: c\r\n",
            "GET %s HTTP/1.1\r\nHost: x\r\nA: b\u0000c\r\n",
            "GET %s HTTP/1.1\r\nHost: x\r\n folded\r\n",
            "GET http://[::x/%s HTTP/1.1\r\nHost: x\r\n",
            "GET %s\\..\\{} HTTP/1.1\r\nHost: x\r\n",
            "GET %s%%zz HTTP/1.1\r\nHost: x\r\n",
            "GET %s/../..//;a=b/%%2e%%2e HTTP/1.1\r\nHost: x\r\n",
            "POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n",
            "POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n",
            "POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n",
            "POST %s HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nzz\r\n",
            "POST %s HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: none-such\r\n",
            "POST %s HTTP/1.1\r\nHost: x\r\nExpect: the-unexpected\r\n",
            "GET %s HTTP/1.0\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n",
            "\u0016\u0003\u0001%s\r\n",
            "\r\n\r\n");

    private final List<Target> targets;
    private final List<Someone> people;
    private final String partnership;

    /**
     * Where something can be asked.
     *
     * @param path with ids of things that are there
     * @param parameters what it takes in its query
     * @param body what it takes as JSON; empty for nothing
     */
    record Target(String method, String path, List<String> parameters, String body) {}

    /**
     * A request as bytes.
     *
     * @param isLast whether nothing can follow it on its connection
     */
    record Mutated(String told, ByteArrayOutputStream bytes, boolean isLast) {}

    MutatedRequests(List<Target> targets, List<Someone> people, String partnership) {
        this.targets = targets;
        this.people = people;
        this.partnership = partnership;
    }

    /** The request with this number. */
    Mutated number(long seed, int number) {
        Random random = new Random(seed * 1_000_003 + number);
        Target target = targets.get(number % targets.size());
        return random.nextInt(15) == 0 ? malformed(target, random) : spoilt(target, random);
    }

    private static Mutated malformed(Target target, Random random) {
        String begun = one(BEGINNINGS, random).formatted(target.path() + "?secret=" + SECRET);
        String text = begun + "Authorization: Basic " + SECRET_CREDENTIALS + "\r\nCookie: ledger-session=" + SECRET
                + "; b=" + SECRET + "\r\nX-Secret: " + SECRET + "\r\nConnection: close\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return new Mutated(begun, bytes, true);
    }

    private Mutated spoilt(Target target, Random random) {
        String method = random.nextInt(15) == 0 ? one(METHODS, random) : target.method();
        String path = target.path();
        if (random.nextInt(6) == 0) {
            path = withAnotherPart(path, random);
        }
        String query = query(target, random);
        byte[] body = target.body().isEmpty() && random.nextInt(8) != 0 ? new byte[0] : body(target, random);
        Map<String, String> headers = headers(random);
        if (target.path().equals("/api/imports")) {
            headers.put("Content-Type", "multipart/form-data; boundary=matrix");
            body = file(random);
        } else if (body.length > 0) {
            headers.put("Content-Type", random.nextInt(8) == 0 ? one(FORMS, random) : "application/json");
        }
        boolean chunked = body.length > 0 && random.nextInt(10) == 0;
        headers.put(
                chunked ? "Transfer-Encoding" : "Content-Length", chunked ? "chunked" : Integer.toString(body.length));
        StringBuilder head = new StringBuilder(method + " " + path + query + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        if (chunked) {
            bytes.writeBytes((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        bytes.writeBytes(body);
        if (chunked) {
            bytes.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        return new Mutated(
                head + new String(body, 0, Math.min(600, body.length), StandardCharsets.UTF_8), bytes, false);
    }

    private static String withAnotherPart(String path, Random random) {
        String[] parts = path.split("/", -1);
        parts[random.nextInt(parts.length)] = switch (random.nextInt(4)) {
            case 0 -> new UUID(random.nextLong(), random.nextLong()).toString();
            case 1 -> one(WORDS, random).replaceAll("[\\s\\p{Cntrl}]", "");
            default -> encoded(one(WORDS, random));
        };
        return "/" + String.join("/", parts).replaceFirst("^/+", "");
    }

    private static String query(Target target, Random random) {
        StringBuilder query = new StringBuilder("?");
        for (int given = Math.max(0, random.nextInt(5) - 2);
                given > 0 && !target.parameters().isEmpty();
                given--) {
            query.append(one(target.parameters(), random))
                    .append('=')
                    .append(encoded(one(WORDS, random)))
                    .append('&');
        }
        return switch (random.nextInt(12)) {
            case 0 -> query + "secret=" + SECRET;
            case 1 -> query + encoded(one(WORDS, random)) + "=" + SECRET;
            case 2 -> query + "a=%" + SECRET;
            default -> query.length() == 1 ? "" : query.substring(0, query.length() - 1);
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.substring(0, Math.min(text.length(), 900)), StandardCharsets.UTF_8);
    }

    private Map<String, String> headers(Random random) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", "127.0.0.1");
        headers.put("Accept", random.nextInt(3) == 0 ? one(FORMS, random) : "*/*");
        headers.put("Cookie", "ledger-session=" + SECRET + "; XSRF-TOKEN=" + SECRET + "; ledger-language=" + SECRET);
        headers.put("X-Secret", SECRET);
        String credentials = switch (random.nextInt(30)) {
            case 0 -> "";
            case 1 -> SECRET;
            case 2 -> "Basic " + SECRET;
            case 3 -> "Bearer " + SECRET_CREDENTIALS;
            default ->
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString((one(people, random).username() + ":" + BothSides.PASSWORD)
                                        .getBytes(StandardCharsets.UTF_8));
        };
        if (!credentials.isEmpty()) {
            headers.put("Authorization", credentials);
        }
        for (int more = random.nextInt(3); more > 0; more--) {
            headers.put(one(HEADERS, random), one(IN_HEADERS, random).replaceAll("[\r\n]", ""));
        }
        return headers;
    }

    private static byte[] body(Target target, Random random) {
        byte[] whole = (target.body().isEmpty() ? "{\"a\": \"" + SECRET + "\"}" : spoilt(target.body(), random))
                .getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(20)) {
            case 0 -> new String(whole, StandardCharsets.UTF_8).substring(0, 1).getBytes(StandardCharsets.UTF_8);
            case 1 -> withAnotherByte(whole, random);
            case 2 -> ("\ufeff" + new String(whole, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            case 3 -> "[".repeat(3_000).getBytes(StandardCharsets.UTF_8);
            case 4 -> one(WORDS, random).getBytes(StandardCharsets.UTF_8);
            case 5 -> new byte[] {(byte) 0xc3, (byte) 0x28, 0};
            default -> whole;
        };
    }

    private static byte[] withAnotherByte(byte[] whole, Random random) {
        byte[] other = whole.clone();
        other[random.nextInt(other.length)] = (byte) random.nextInt(256);
        return other;
    }

    /** With something else at one or two of its places. */
    private static String spoilt(String json, Random random) {
        JsonNode tree = JSON.readTree(json);
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            List<Runnable> possible = new ArrayList<>();
            gather(tree, possible, random);
            if (!possible.isEmpty()) {
                one(possible, random).run();
            }
        }
        return tree.toString();
    }

    private static void gather(JsonNode node, List<Runnable> possible, Random random) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                possible.add(() -> object.set(name, something(random)));
                possible.add(() -> object.set(name, something(random)));
                possible.add(() -> object.remove(name));
                gather(object.get(name), possible, random);
            }
            possible.add(() -> object.set(one(WORDS, random), something(random)));
        } else if (node instanceof ArrayNode array) {
            possible.add(() -> array.add(something(random)));
            IntStream.range(0, array.size()).forEach(it -> {
                possible.add(() -> array.set(it, something(random)));
                gather(array.get(it), possible, random);
            });
        }
    }

    private static JsonNode something(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> JSON.nullNode();
            case 1 ->
                JSON.readTree(one(
                        List.of("0", "-1", "1.5", "1e30", "9223372036854775808", "true", "[]", "{}", "[[[]]]"),
                        random));
            case 2 -> JSON.createArrayNode().add(one(WORDS, random)).add(one(WORDS, random));
            case 3 -> JSON.createObjectNode().put(one(WORDS, random), one(WORDS, random));
            default -> JSON.getNodeFactory().stringNode(one(WORDS, random));
        };
    }

    private byte[] file(Random random) {
        String form = Attempt.form(random.nextInt(5) == 0 ? one(WORDS, random) : partnership);
        byte[] whole = form.replace("Nobody said this", random.nextBoolean() ? one(WORDS, random) : "Nobody said this")
                .replace("2026-02-10", random.nextBoolean() ? one(WORDS, random) : "2026-02-10")
                .getBytes(StandardCharsets.UTF_8);
        return random.nextInt(4) == 0 ? withAnotherByte(whole, random) : whole;
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
