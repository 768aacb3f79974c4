package nz.partnershipledger.doors.page;

import java.util.Optional;
import nz.partnershipledger.events.Actor;
import org.springframework.security.core.context.SecurityContextHolder;

/** Someone who is signed in, as pages know them. */
public interface Reader {
    /** What they sign in with. */
    String username();

    /** Who they are and what their account may do. */
    Actor actor();

    /** Whoever makes this request, if they are signed in. */
    static Optional<Reader> ofThisRequest() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Reader reader
                ? Optional.of(reader)
                : Optional.empty();
    }
}
