package nz.partnershipledger.doors.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nz.partnershipledger.doors.page.Reader;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;

/** Signs someone in at the browser in which they have just opened their account. */
public final class ComingIn {
    private final SessionOfAnAccount sessions;

    ComingIn(SessionOfAnAccount sessions) {
        this.sessions = sessions;
    }

    /** Whoever makes this request, if they are signed in. */
    public static Optional<SignedIn> already() {
        return Reader.ofThisRequest().map(SignedIn.class::cast);
    }

    /** Signs them in, in a new session, so that nobody can have prepared it. */
    public void at(HttpServletRequest request, HttpServletResponse response, SignedIn own) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        var who = UsernamePasswordAuthenticationToken.authenticated(own, null, List.of());
        sessions.saveContext(new SecurityContextImpl(who), request, response);
    }
}
