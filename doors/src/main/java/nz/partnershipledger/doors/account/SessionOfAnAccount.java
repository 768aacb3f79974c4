package nz.partnershipledger.doors.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nz.partnershipledger.store.MasterKey;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * What a session knows of who is signed in: the account's id and its version, as text, and a mark that only who holds the master key
 * and the session's id can make, so that nobody who writes into the table is signed in by it. The account is read anew with each
 * request; once it has another version or is closed, the session is nobody's.
 */
final class SessionOfAnAccount implements SecurityContextRepository {
    private static final String ACCOUNT = "account";
    private static final String SIGNED_IN_BY_SESSION = SessionOfAnAccount.class.getName();

    private final Accounts accounts;
    private final MasterKey master;
    private final Duration longest;

    /** Lasts at most this long, however busy it is. */
    SessionOfAnAccount(Accounts accounts, MasterKey master, Duration longest) {
        this.accounts = accounts;
        this.master = master;
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
                .flatMap(this::knownIn)
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
            put(new Known(own.account(), own.version()), request.getSession(true));
        } else {
            sessionOf(request).ifPresent(it -> it.removeAttribute(ACCOUNT));
        }
    }

    /** The session of who has just changed their own account goes on, if they are signed in by one. */
    void goOn(HttpServletRequest request, AccountChanged changed) {
        if (request.getAttribute(SIGNED_IN_BY_SESSION) != null) {
            sessionOf(request).ifPresent(it -> put(new Known(changed.id(), changed.version()), it));
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessionOf(request).flatMap(this::knownIn).isPresent();
    }

    private Optional<Known> knownIn(HttpSession session) {
        return session.getAttribute(ACCOUNT) instanceof String text
                ? Known.in(text).filter(it -> text.equals(marked(it, session)))
                : Optional.empty();
    }

    private void put(Known known, HttpSession session) {
        session.setAttribute(ACCOUNT, marked(known, session));
    }

    private String marked(Known known, HttpSession session) {
        String text = known.account() + " " + known.version();
        byte[] words = (session.getId() + " " + text).getBytes(StandardCharsets.UTF_8);
        return text + " " + HexFormat.of().formatHex(master.fingerprint("session", words));
    }

    private record Known(UUID account, long version) {
        private static final Pattern TEXT = Pattern.compile("([0-9a-f-]{36}) (\\d{1,18}) [0-9a-f]{64}");

        static Optional<Known> in(String text) {
            Matcher parts = TEXT.matcher(text);
            return parts.matches()
                    ? Optional.of(new Known(UUID.fromString(parts.group(1)), Long.parseLong(parts.group(2))))
                    : Optional.empty();
        }
    }
}
