package nz.partnershipledger.doors.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * What a session knows of who is signed in: the account's id and its version, as text. The account is read anew with each
 * request; once it has another version or is closed, the session is nobody's.
 */
final class SessionOfAnAccount implements SecurityContextRepository {
    private static final String ACCOUNT = "account";
    private static final String SIGNED_IN_BY_SESSION = SessionOfAnAccount.class.getName();

    private final Accounts accounts;
    private final Duration longest;

    /** Lasts at most this long, however busy it is. */
    SessionOfAnAccount(Accounts accounts, Duration longest) {
        this.accounts = accounts;
        this.longest = longest;
    }

    /** Whether the request has a session, which then speaks for someone. */
    static boolean isWith(HttpServletRequest request) {
        return sessionOf(request).isPresent();
    }

    private static Optional<HttpSession> sessionOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false));
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"}) // Still the method that the deferred one calls.
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var request = holder.getRequest();
        return sessionOf(request)
                .filter(it -> !hasLastedTooLong(it))
                .flatMap(Known::in)
                .flatMap(this::account)
                .map(it -> {
                    request.setAttribute(SIGNED_IN_BY_SESSION, true);
                    return new SecurityContextImpl(SignIn.authenticated(it));
                })
                .orElseGet(SecurityContextImpl::new);
    }

    private boolean hasLastedTooLong(HttpSession session) {
        var until = Instant.ofEpochMilli(session.getCreationTime()).plus(longest);
        if (Instant.now().isBefore(until)) {
            return false;
        }
        session.invalidate();
        return true;
    }

    /**
     * The account, unless it has changed since. The session is not ended then: its owner may just be changing their own
     * password with another request, after which it goes on.
     */
    private Optional<Account> account(Known known) {
        return accounts.withId(known.account()).filter(it -> it.enabled() && it.version() == known.version());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn own) {
            new Known(own.account(), own.version()).putInto(request.getSession(true));
        } else {
            sessionOf(request).ifPresent(it -> it.removeAttribute(ACCOUNT));
        }
    }

    /** The session of who has just changed their own account goes on, if they are signed in by one. */
    void goOn(HttpServletRequest request, AccountChanged changed) {
        if (request.getAttribute(SIGNED_IN_BY_SESSION) != null) {
            sessionOf(request).ifPresent(new Known(changed.id(), changed.version())::putInto);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessionOf(request).flatMap(Known::in).isPresent();
    }

    private record Known(UUID account, long version) {
        static Optional<Known> in(HttpSession session) {
            @Nullable Object known = session.getAttribute(ACCOUNT);
            if (!(known instanceof String text)) {
                return Optional.empty();
            }
            var space = text.indexOf(' ');
            return Optional.of(
                    new Known(UUID.fromString(text.substring(0, space)), Long.parseLong(text.substring(space + 1))));
        }

        void putInto(HttpSession session) {
            session.setAttribute(ACCOUNT, account + " " + version);
        }
    }
}
