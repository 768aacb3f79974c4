package nz.partnershipledger.doors.account;

import jakarta.servlet.DispatcherType;
import java.util.List;
import nz.partnershipledger.doors.json.DoorsProperties;
import nz.partnershipledger.doors.problem.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Who may come in: everyone to what explains the ledger, and otherwise those who sign in with each request.
 *
 * <p>Requests carry their own sign-in, so there is no session and no token against forged requests; {@link OnlyOurOwnPages}
 * keeps other sites out. A chain with sessions for pages can stand beside this one.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class SignInConfiguration {
    private static final String[] OPEN_TO_ALL = {
        "/actuator/health",
        "/actuator/health/**",
        "/problems/**",
        "/v3/api-docs",
        "/v3/api-docs.yaml",
        "/v3/api-docs/**",
        "/swagger-ui.html",
        "/swagger-ui/**"
    };

    /** The pages of the API's documentation set styles of their own; nothing else may come from anywhere but here. */
    private static final String ONLY_FROM_HERE = "default-src 'self'; img-src 'self' data:; "
            + "style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";

    @Bean
    Accounts accounts(AccountsDatabase database) {
        return new Accounts(database);
    }

    @Bean
    Passwords passwords(DoorsProperties properties) {
        return new Passwords(properties.rememberSignIns());
    }

    @Bean
    AuthenticationManager authenticationManager(Accounts accounts, Passwords passwords) {
        return new ProviderManager(new SignIn(accounts, passwords));
    }

    @Bean
    SecurityFilterChain requestsThatSignIn(HttpSecurity http, AuthenticationManager signIn, Problems problems) {
        return http.authenticationManager(signIn)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN_TO_ALL)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(problems::answer))
                .exceptionHandling(trouble ->
                        trouble.authenticationEntryPoint(problems::answer).accessDeniedHandler(problems::answer))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new OnlyOurOwnPages(problems), BasicAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(ONLY_FROM_HERE))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()")))
                .build();
    }

    @Bean
    WebMvcConfigurer whoIsSignedIn() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgument());
            }
        };
    }

    @Bean
    MeController meController() {
        return new MeController();
    }
}
