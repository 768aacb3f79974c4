package nz.partnershipledger.doors.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.function.BooleanSupplier;
import org.springframework.session.SessionRepository;

/** Says of who made a request that lasts whether they are signed in still, as the same account with the same rights. Looking does not make a session last longer. */
public final class StaysSignedIn {
    private final Accounts accounts;
    private final SessionRepository<?> sessions;

    StaysSignedIn(Accounts accounts, SessionRepository<?> sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** Whether whoever made this request is signed in, each time that it is asked. */
    public BooleanSupplier of(HttpServletRequest request, SignedIn who) {
        HttpSession session = request.getSession(false);
        String id = session == null ? null : session.getId();
        return () -> accounts.withId(who.account())
                        .filter(it -> it.enabled() && it.version() == who.version())
                        .isPresent()
                && (id == null || sessions.findById(id) != null);
    }
}
