package nz.partnershipledger.doors.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Signs in with a username and a password; it takes as long, and says the same, whether or not there is such an account. */
final class SignIn implements AuthenticationProvider {
    private final Accounts accounts;
    private final Passwords passwords;

    SignIn(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        var username = claim.getName();
        var password = claim.getCredentials() instanceof String given ? given : "";
        var account = accountOf(username);
        if (!passwords.isRight(username, password, account)) {
            throw new BadCredentialsException("no");
        }
        return account.filter(Account::enabled)
                .map(it -> new SignedIn(it.id(), it.username(), it.actor()))
                .map(it -> UsernamePasswordAuthenticationToken.authenticated(it, null, List.of()))
                .orElseThrow(() -> new BadCredentialsException("no"));
    }

    private Optional<Account> accountOf(String username) {
        return username.indexOf('\0') >= 0 ? Optional.empty() : accounts.withUsername(username);
    }

    @Override
    public boolean supports(@Nullable Class<?> claim) {
        return claim == UsernamePasswordAuthenticationToken.class;
    }
}
