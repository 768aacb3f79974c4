package nz.partnershipledger.doors.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nz.partnershipledger.doors.tries.WrongPasswords;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Signs in with a username and a password; it takes as long, and says the same, whether or not there is such an account. */
final class SignIn implements AuthenticationProvider {
    private final Accounts accounts;
    private final Passwords passwords;
    private final WrongPasswords wrongPasswords;

    SignIn(Accounts accounts, Passwords passwords, WrongPasswords wrongPasswords) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.wrongPasswords = wrongPasswords;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        var username = claim.getName();
        var password = claim.getCredentials() instanceof String given ? given : "";
        var address = claim.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : "";
        var found = new AtomicReference<Optional<Account>>(Optional.empty());
        var right = wrongPasswords.look(address, username, password, () -> {
            var account = accountOf(username);
            found.set(account.filter(Account::enabled));
            return passwords.isRight(password, account) && found.get().isPresent();
        });
        var account = found.get().filter(it -> right).orElseThrow(() -> new BadCredentialsException("no"));
        if (account.codeUntil() != null && account.codeUntil().isBefore(Instant.now())) {
            throw new CredentialsExpiredException("a code");
        }
        return authenticated(account);
    }

    static Authentication authenticated(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(SignedIn.to(account), null, List.of());
    }

    private Optional<Account> accountOf(String username) {
        return username.indexOf('\0') >= 0 ? Optional.empty() : accounts.withUsername(username);
    }

    @Override
    public boolean supports(@Nullable Class<?> claim) {
        return claim == UsernamePasswordAuthenticationToken.class;
    }
}
