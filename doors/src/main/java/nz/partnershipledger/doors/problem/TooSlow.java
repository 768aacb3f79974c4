package nz.partnershipledger.doors.problem;

import java.net.SocketTimeoutException;

/** A body has not come within the time that it may take. */
public final class TooSlow extends SocketTimeoutException {
    private static final long serialVersionUID = 1L;

    /** One that took too long. */
    public TooSlow() {
        super("the body took too long");
    }
}
