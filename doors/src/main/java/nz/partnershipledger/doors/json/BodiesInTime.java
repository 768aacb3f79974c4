package nz.partnershipledger.doors.json;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/**
 * A {@linkplain BodyWithin body has come within a time}, whoever reads it, be it JSON, a form, a file, or what nobody wants to read. Of bodies that are still coming from one address there are so many at
 * most; beyond them the one that has taken longest gives way, so that nobody's slow ones keep others of the same address out.
 */
final class BodiesInTime extends ValveBase {
    private final Duration within;
    private final int atOnceFromOneAddress;
    private final long mostThatNobodyReads;
    private final Map<String, Deque<Body>> coming = new ConcurrentHashMap<>();

    BodiesInTime(DoorsProperties properties) {
        super(true);
        this.within = properties.bodyWithin();
        this.atOnceFromOneAddress = properties.bodiesAtOnce();
        this.mostThatNobodyReads = properties.bodyLimit().toBytes();
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var asked = request.getCoyoteRequest();
        // What the server itself has refused already is not read, nor asked how long it is: it may say so twice.
        if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST || !mayHaveABody(request)) {
            getNext().invoke(request, response);
            return;
        }
        var ofTheServer = asked.getInputBuffer();
        var body = new Body(ofTheServer, request.getRemoteAddr());
        asked.setInputBuffer(body);
        begins(body);
        try {
            getNext().invoke(request, response);
            response.finishResponse();
            passOverWhatIsLeft(asked);
        } finally {
            isOver(body);
            asked.setInputBuffer(ofTheServer);
        }
    }

    private static boolean mayHaveABody(Request request) {
        return request.getCoyoteRequest().getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /** The next request on this connection begins after it; who takes too long over it gets no next one. */
    private void passOverWhatIsLeft(org.apache.coyote.Request asked) {
        if (asked.hasExpectation()) {
            return;
        }
        try {
            var nowhere = new Nowhere();
            long passedOver = 0;
            for (int read = asked.doRead(nowhere); read >= 0; read = asked.doRead(nowhere)) {
                passedOver += read;
                if (passedOver > mostThatNobodyReads) {
                    throw new IOException("too much");
                }
            }
        } catch (IOException tooSlowOrTooMuch) {
            asked.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private void begins(Body body) {
        coming.compute(body.address, (address, others) -> {
            Deque<Body> all = others == null ? new ArrayDeque<>() : others;
            if (all.size() >= atOnceFromOneAddress) {
                all.removeFirst().giveWay();
            }
            all.addLast(body);
            return all;
        });
    }

    private void isOver(Body body) {
        coming.computeIfPresent(body.address, (address, all) -> {
            all.remove(body);
            return all.isEmpty() ? null : all;
        });
    }

    /** A body on its way, which says when it has come. */
    private final class Body extends BodyWithin {
        private final String address;

        Body(InputBuffer ofTheServer, @Nullable String address) {
            super(ofTheServer, within, System::nanoTime);
            this.address = address == null ? "" : address;
        }

        @Override
        public int doRead(ApplicationBufferHandler reader) throws IOException {
            int read = super.doRead(reader);
            if (read < 0) {
                isOver(this);
            }
            return read;
        }
    }

    /** Forgets what is read into it. */
    private static final class Nowhere implements ApplicationBufferHandler {
        private @Nullable ByteBuffer buffer;

        @Override
        public void setByteBuffer(@Nullable ByteBuffer read) {
            buffer = read;
        }

        @Override
        public @Nullable ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // There is no need to.
        }
    }
}
