package nz.partnershipledger.doors.problem;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords were sent; the next one is not looked at before the wait is over. */
public final class TooManyWrongPasswords extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    /** One has to wait this long, rounded up to seconds. */
    public TooManyWrongPasswords(Duration wait) {
        super("wait");
        this.seconds = wait.plusMillis(999).toSeconds();
    }

    /** How long one has to wait, in seconds. */
    public long seconds() {
        return seconds;
    }
}
