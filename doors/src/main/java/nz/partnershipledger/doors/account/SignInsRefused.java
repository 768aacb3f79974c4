package nz.partnershipledger.doors.account;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nz.partnershipledger.doors.problem.TooManyWrongPasswords;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Counts the sign-ins that are refused, and why; whose they were is counted nowhere. */
final class SignInsRefused implements AuthenticationManager {
    private final AuthenticationManager signIn;
    private final Map<Why, Counter> refused = new EnumMap<>(Why.class);

    private enum Why {
        WRONG,
        TOO_MANY_WRONG,
        CODE_NO_LONGER_GOOD,
        OTHERWISE;

        static Why of(AuthenticationException refusal) {
            return switch (refusal) {
                case TooManyWrongPasswords _ -> TOO_MANY_WRONG;
                case CredentialsExpiredException _ -> CODE_NO_LONGER_GOOD;
                case BadCredentialsException _ -> WRONG;
                // Others may be made by whatever else signs people in.
                default -> OTHERWISE;
            };
        }
    }

    SignInsRefused(AuthenticationManager signIn, MeterRegistry meters) {
        this.signIn = signIn;
        for (Why why : Why.values()) {
            refused.put(
                    why,
                    Counter.builder("ledger.sign.ins.refused")
                            .description("Sign-ins that were refused")
                            .tag("why", why.name().toLowerCase(Locale.ROOT))
                            .register(meters));
        }
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        try {
            return signIn.authenticate(claim);
        } catch (AuthenticationServiceException nobodyLooked) {
            throw nobodyLooked;
        } catch (AuthenticationException refusal) {
            Objects.requireNonNull(refused.get(Why.of(refusal))).increment();
            throw refusal;
        }
    }
}
