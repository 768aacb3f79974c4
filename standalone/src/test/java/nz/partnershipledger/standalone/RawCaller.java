package nz.partnershipledger.standalone;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sends bytes as they are, also those that no client of good manners sends, on one connection for as long as the server keeps it. */
final class RawCaller implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BEGINNING = "HTTP/";

    private final int port;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    /** To a server on this machine. */
    RawCaller(URI server) {
        this.port = server.getPort();
    }

    /**
     * What came back.
     *
     * @param status 0 where there was none: the connection was closed without a word, or all that came is a body, as HTTP/0.9 has it
     */
    record Answer(int status, Map<String, String> headers, String body) {
        static final Answer NONE = new Answer(0, Map.of(), "");

        boolean ends() {
            return "close".equalsIgnoreCase(headers.getOrDefault("connection", ""));
        }
    }

    /**
     * Sends a request and waits for its answer.
     *
     * @param isLast whether nothing can follow it on this connection
     */
    Answer send(byte[] request, boolean isLast) throws IOException {
        boolean isNew = socket == null;
        Answer answer = Answer.NONE;
        try {
            answer = sendTo(connected(), request);
        } catch (IOException gone) {
            close();
        }
        if (answer.ends() || isLast) {
            close();
        }
        // The server may have closed a connection that was kept, before it read this.
        return answer.equals(Answer.NONE) && !isNew ? send(request, isLast) : answer;
    }

    private Socket connected() throws IOException {
        Socket open = socket;
        if (open == null) {
            open = new Socket(InetAddress.getLoopbackAddress(), port);
            open.setTcpNoDelay(true);
            open.setSoTimeout((int) PATIENCE.toMillis());
            socket = open;
            in = new BufferedInputStream(open.getInputStream());
        }
        return open;
    }

    private Answer sendTo(Socket open, byte[] request) throws IOException {
        open.getOutputStream().write(request);
        open.getOutputStream().flush();
        boolean withoutBody =
                new String(request, 0, Math.min(request.length, 5), StandardCharsets.ISO_8859_1).equals("HEAD ");
        Answer answer = read(withoutBody);
        while (answer.status() == 100) {
            answer = read(withoutBody);
        }
        return answer;
    }

    private Answer read(boolean withoutBody) throws IOException {
        if (!hasHead()) {
            return new Answer(0, Map.of("connection", "close"), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Answer(
                status, headers, withoutBody || status < 200 || status == 204 || status == 304 ? "" : body(headers));
    }

    /** Whoever names no version of HTTP is answered by a body alone, which ends with the connection. */
    private boolean hasHead() throws IOException {
        in.mark(BEGINNING.length());
        String beginning = new String(in.readNBytes(BEGINNING.length()), StandardCharsets.ISO_8859_1);
        in.reset();
        return beginning.equals(BEGINNING);
    }

    private String body(Map<String, String> headers) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (headers.containsKey("content-length")) {
            body.write(exactly(Integer.parseInt(headers.get("content-length"))));
        } else if ("chunked".equals(headers.get("transfer-encoding"))) {
            for (int size = chunk(); size > 0; size = chunk()) {
                body.write(exactly(size));
                line();
            }
            line();
        } else {
            body.write(in.readAllBytes());
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    private byte[] exactly(int size) throws IOException {
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException();
        }
        return bytes;
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    @Override
    public void close() throws IOException {
        Socket open = socket;
        socket = null;
        if (open != null) {
            open.close();
        }
    }
}
