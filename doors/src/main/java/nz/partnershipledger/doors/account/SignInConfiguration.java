package nz.partnershipledger.doors.account;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import nz.partnershipledger.doors.json.DoorsProperties;
import nz.partnershipledger.doors.list.Cursors;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.problem.Problems;
import nz.partnershipledger.doors.tries.WrongPasswords;
import nz.partnershipledger.store.MasterKey;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.SessionRepository;
import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Who may come in: everyone to what explains the ledger, and otherwise those who sign in.
 *
 * <p>A request with the header {@code Authorization} brings its own sign-in: there is no session and no token against forged
 * requests. All others are those of browsers, which sign in once, by a form; whatever changes something in a session must
 * show by a token that a page of ours asks. {@link OnlyOurOwnPages} stands before both.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@Import(SessionConfiguration.class)
public class SignInConfiguration {
    /** The page of someone who was invited, and where it goes on. */
    private static final String INVITATION = "/invitation";

    private static final String[] OPEN_TO_ALL = {
        "/actuator/health",
        "/actuator/health/**",
        "/problems/**",
        SignInPage.PATH,
        "/assets/**",
        INVITATION,
        INVITATION + "/*",
        "/api/invitations/**",
        Feeds.PATH + "*",
        LanguageController.PATH + "/**",
        "/v3/api-docs",
        "/v3/api-docs.yaml",
        "/v3/api-docs/**",
        "/swagger-ui.html",
        "/swagger-ui/**"
    };

    private static final RequestMatcher SIGNING_IN = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern(SignInPage.PATH), PathPatternRequestMatcher.pathPattern(INVITATION));

    /** Nothing stands in a page that it does not load from here, and nothing is sent elsewhere. */
    private static final String OURS_ALONE =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
                    + "img-src 'self'; manifest-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final RequestMatcher DOCUMENTATION = PathPatternRequestMatcher.pathPattern("/swagger-ui/**");

    /** The pages of the API's documentation set styles of their own. */
    private static final String ONLY_FROM_HERE = "default-src 'self'; img-src 'self' data:; "
            + "style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";

    /** Requests are observed as a whole; to observe each step on their way through here takes more than the steps do. */
    @Bean
    SecurityObservationSettings nothingObservedOnTheWayIn() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    Accounts accounts(AccountsDatabase database) {
        return new Accounts(database);
    }

    @Bean
    Cursors cursors(MasterKey master) {
        return new Cursors(master);
    }

    @Bean
    AccountsInList accountsInList(Accounts accounts, Cursors cursors) {
        return new AccountsInList(accounts, cursors);
    }

    @Bean
    AccountReading accountReading(Accounts accounts, AccountsDatabase database) {
        return new AccountReading(accounts, new OwnSessions(database));
    }

    @Bean
    Feeds feeds(AccountsDatabase database) {
        return new Feeds(database);
    }

    @Bean
    LastHere lastHere(AccountsDatabase database) {
        return new LastHere(database);
    }

    @Bean
    Passwords passwords(DoorsProperties properties) {
        return new Passwords(properties.rememberSignIns());
    }

    @Bean
    WrongPasswords wrongPasswords() {
        return new WrongPasswords(InstantSource.system());
    }

    @Bean
    AuthenticationManager authenticationManager(
            Accounts accounts, Passwords passwords, WrongPasswords wrongPasswords, MeterRegistry meters) {
        return new SignInsRefused(new ProviderManager(new SignIn(accounts, passwords, wrongPasswords)), meters);
    }

    @Bean
    SessionOfAnAccount sessionOfAnAccount(Accounts accounts, MasterKey master, DoorsProperties properties) {
        return new SessionOfAnAccount(accounts, master, properties.signOutAfter());
    }

    @Bean
    StaysSignedIn staysSignedIn(Accounts accounts, SessionRepository<?> sessions) {
        return new StaysSignedIn(accounts, sessions);
    }

    @Bean
    SignInPage signInPage(Pages pages) {
        return new SignInPage(pages);
    }

    @Bean
    LanguageController languageController() {
        return new LanguageController();
    }

    @Bean
    SignInController signInController(SignInPage page, Pages pages) {
        return new SignInController(page, pages);
    }

    @Bean
    @Order(1)
    SecurityFilterChain requestsThatSignIn(HttpSecurity http, AuthenticationManager signIn, Problems problems) {
        return everywhere(http, signIn, problems)
                .securityMatcher(request -> request.getHeader("Authorization") != null)
                .httpBasic(basic -> basic.authenticationEntryPoint(problems::answer))
                .exceptionHandling(trouble ->
                        trouble.authenticationEntryPoint(problems::answer).accessDeniedHandler(problems::answer))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain requestsInSessions(
            HttpSecurity http,
            AuthenticationManager signIn,
            Problems problems,
            SessionOfAnAccount sessions,
            SignInPage page) {
        var keeper = new Doorkeeper(problems, page);
        return everywhere(http, signIn, problems)
                .addFilterBefore(new APageIsForWhomItWasMade(problems), CsrfFilter.class)
                .securityContext(context -> context.securityContextRepository(sessions))
                // A new session at each sign-in, so that nobody can have prepared it, and its longest time begins anew.
                .sessionManagement(session -> session.sessionFixation(it -> it.newSession()))
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(tokens())
                        .requireCsrfProtectionMatcher(SignInConfiguration::mustShowItIsMeant))
                .formLogin(form -> form.loginPage(SignInPage.PATH)
                        .usernameParameter(SignInPage.USERNAME)
                        .passwordParameter(SignInPage.PASSWORD)
                        .successHandler(keeper::welcome)
                        .failureHandler(keeper::notSignedIn))
                .logout(out -> out.logoutUrl(SignInPage.SIGN_OUT)
                        .logoutSuccessHandler((request, response, who) ->
                                Onward.to(SignInPage.PATH + "?" + SignInPage.SIGNED_OUT, response)))
                .exceptionHandling(trouble ->
                        trouble.authenticationEntryPoint(keeper::pleaseSignIn).accessDeniedHandler(keeper::refuse))
                .build();
    }

    private static RequestMatcher openToAll() {
        return new OrRequestMatcher(Arrays.stream(OPEN_TO_ALL)
                .map(PathPatternRequestMatcher::pathPattern)
                .toArray(RequestMatcher[]::new));
    }

    private static HeaderWriter policy(RequestMatcher where, String directives) {
        return new DelegatingRequestMatcherHeaderWriter(
                where, new StaticHeadersWriter("Content-Security-Policy", directives));
    }

    private static HttpSecurity everywhere(HttpSecurity http, AuthenticationManager signIn, Problems problems) {
        return http.authenticationManager(signIn)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN_TO_ALL)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new OnlyOurOwnPages(problems), CsrfFilter.class)
                .addFilterBefore(new PasswordFirst(problems, openToAll()), AuthorizationFilter.class)
                .headers(headers -> headers.addHeaderWriter(policy(DOCUMENTATION, ONLY_FROM_HERE))
                        .addHeaderWriter(policy(new NegatedRequestMatcher(DOCUMENTATION), OURS_ALONE))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()")));
    }

    /** Without a session there is nobody in whose name another site could ask; but it could sign someone in as another. */
    private static boolean mustShowItIsMeant(HttpServletRequest request) {
        return !OnlyOurOwnPages.READING.contains(request.getMethod())
                && (SIGNING_IN.matches(request) || SessionOfAnAccount.isWith(request));
    }

    private static CookieCsrfTokenRepository tokens() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /** What the server was told to believe of a proxy's it has read before; nobody further in believes what anyone may say. */
    @Bean
    FilterRegistrationBean<ForwardedHeaderFilter> nobodySaysForWhomTheyAsk() {
        var filter = new ForwardedHeaderFilter();
        filter.setRemoveOnly(true);
        var registered = new FilterRegistrationBean<>(filter);
        registered.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registered;
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
