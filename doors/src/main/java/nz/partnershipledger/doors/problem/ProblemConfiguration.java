package nz.partnershipledger.doors.problem;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.doors.words.Words;
import org.apache.catalina.core.StandardHost;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;

/** The words of all modules, and whatever goes wrong as a problem in them. */
@Configuration(proxyBeanMethods = false)
public class ProblemConfiguration {
    static {
        // The server would write the first requests that it cannot read into its log, with whatever secrets stand in
        // them.
        System.setProperty("org.apache.juli.logging.UserDataHelper.CONFIG", "NONE");
    }

    @Bean
    Words words() {
        return new Words();
    }

    @Bean
    Problems problems(Words words, Pages pages, ObjectProvider<MeterRegistry> meters) {
        return new Problems(words, pages, meters);
    }

    @Bean
    ProblemAdvice problemAdvice(Problems problems) {
        return new ProblemAdvice(problems);
    }

    @Bean
    ErrorPage errorPage(Problems problems) {
        return new ErrorPage(problems);
    }

    @Bean
    ProblemPages problemPages(Words words) {
        return new ProblemPages(words);
    }

    @Bean
    FilterRegistrationBean<FrontDoor> frontDoor(Problems problems) {
        var door = new FilterRegistrationBean<>(new FrontDoor(problems));
        door.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return door;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Languages.of(request);
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("The language comes with each request");
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheServer(Problems problems) {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
                host.getPipeline().addValve(new ProblemValve(problems));
            }
        });
    }
}
