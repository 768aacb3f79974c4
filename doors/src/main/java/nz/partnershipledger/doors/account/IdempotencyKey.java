package nz.partnershipledger.doors.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import org.jspecify.annotations.Nullable;

/** The caller's own name for a request, by which it is known when it comes again. */
public final class IdempotencyKey {
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private IdempotencyKey() {}

    /**
     * The one of this request, or null if it has none.
     *
     * @throws RequestInTrouble if it is not 1 to 255 visible ASCII characters
     */
    public static @Nullable String of(HttpServletRequest request) {
        String key = request.getHeader(HEADER);
        if (key != null && !FORM.matcher(key).matches()) {
            throw RequestInTrouble.with(Fault.in(HEADER, "idempotency-key"));
        }
        return key;
    }
}
