package nz.partnershipledger.doors.json;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;
import nz.partnershipledger.doors.problem.TooSlow;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * A body as the server reads it, until its time is over. The time grows with what has come, so that a large file may take longer and a
 * trickle may not.
 */
class BodyWithin implements InputBuffer {
    private static final long BYTES_FOR_A_SECOND_MORE = 16 * 1024;

    private final InputBuffer ofTheServer;
    private final Duration within;
    private final LongSupplier nanos;
    private final long begun;
    private long come;
    private volatile boolean givesWay;

    /**
     * One that begins now.
     *
     * @param within how long it may take, if little has come by then
     * @param nanos how late it is
     */
    BodyWithin(InputBuffer ofTheServer, Duration within, LongSupplier nanos) {
        this.ofTheServer = ofTheServer;
        this.within = within;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    /** Ends its time. */
    final void giveWay() {
        givesWay = true;
    }

    /**
     * Reads some of it.
     *
     * @throws TooSlow if its time is over, or nothing came for a while
     */
    @Override
    public int doRead(ApplicationBufferHandler reader) throws IOException {
        if (isOverdue()) {
            throw new TooSlow();
        }
        try {
            int read = ofTheServer.doRead(reader);
            come += Math.max(0, read);
            return read;
        } catch (SocketTimeoutException nothingCame) {
            throw new TooSlow();
        }
    }

    private boolean isOverdue() {
        Duration allowed = within.plusSeconds(come / BYTES_FOR_A_SECOND_MORE);
        return givesWay || nanos.getAsLong() - begun > allowed.toNanos();
    }

    @Override
    public final int available() {
        return ofTheServer.available();
    }
}
