package nz.partnershipledger.doors.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nz.partnershipledger.doors.json.DoorsProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions in the database, so that who signs in at one node is signed in at all of them. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {
    private static final String TABLE = "ledger.sessions";
    private static final String COOKIE = "ledger-session";
    private static final String EVERY_TEN_MINUTES = "0 */10 * * * *";

    @Bean
    JdbcIndexedSessionRepository sessionRepository(AccountsDatabase database, DoorsProperties properties) {
        var transactions = new TransactionTemplate(database.ledger().transactionManager());
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var sessions = new JdbcIndexedSessionRepository(
                new JdbcTemplate(database.ledger().dataSource()), transactions);
        sessions.setTableName(TABLE);
        SessionsByHash.in(sessions);
        sessions.setDefaultMaxInactiveInterval(properties.signOutWhenIdle());
        sessions.setCleanupCron(EVERY_TEN_MINUTES);
        sessions.setConversionService(textAlone());
        return sessions;
    }

    /** Nothing but text goes into a session, so nothing in the database can make an object here. */
    private static GenericConversionService textAlone() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, SessionConfiguration::bytesOf);
        conversion.addConverter(byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
        return conversion;
    }

    private static byte[] bytesOf(Object value) {
        if (value instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        throw new IllegalArgumentException("Sessions keep text alone");
    }

    /** Sent by browsers over HTTPS alone when it was given over HTTPS, never to scripts, never with other sites' forms. */
    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new OurCookie();
        cookie.setCookieName(COOKIE);
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** What never was the id of a session is not looked for. */
    private static final class OurCookie extends DefaultCookieSerializer {
        private static final Pattern ID =
                Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

        @Override
        public List<String> readCookieValues(HttpServletRequest request) {
            return super.readCookieValues(request).stream()
                    .filter(it -> ID.matcher(it).matches())
                    .toList();
        }
    }

    @Bean
    FilterRegistrationBean<Filter> sessionsForRequests(SessionRepositoryFilter<?> sessions) {
        var registration = new FilterRegistrationBean<Filter>(sessions);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registration;
    }
}
