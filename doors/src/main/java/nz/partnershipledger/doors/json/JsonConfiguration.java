package nz.partnershipledger.doors.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.MultipartConfigElement;
import java.time.InstantSource;
import nz.partnershipledger.doors.problem.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.FormContentFilter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How bodies are read and answers written; dates are judged by the context's {@link InstantSource}, if it has one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DoorsProperties.class)
public class JsonConfiguration {
    private static final int FORM_FIELDS = 100;
    private static final int ROOM_FOR_FIELDS = 64 * 1024;

    @Bean
    Values values(ObjectProvider<InstantSource> clock) {
        return new Values(clock.getIfAvailable(InstantSource::system));
    }

    @Bean
    BodyReader bodyReader(Values values) {
        return new BodyReader(values);
    }

    @Bean
    JsonMapperBuilderCustomizer answersAreWrittenInFull() {
        return mapper -> mapper.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.ALWAYS)
                        .withContentInclusion(JsonInclude.Include.ALWAYS))
                .addModule(new SimpleModule("sets in order").setSerializerModifier(new SetsInOrder()));
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ServerHttpMessageConvertersCustomizer strictReading(BodyReader reader, JsonMapper mapper) {
        return converters ->
                converters.withJsonConverter(new Answers(mapper)).addCustomConverter(new StrictJson(reader));
    }

    @Bean
    TextParameters textParameters(Values values) {
        return new TextParameters(values);
    }

    @Bean
    ParameterTypes parameterTypes(Values values) {
        return new ParameterTypes(values);
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(Problems problems, DoorsProperties properties) {
        var limit = new FilterRegistrationBean<>(new BodyLimit(problems, properties));
        limit.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return limit;
    }

    /** Would read whole forms before anyone has signed in; there are none that need it. */
    @Bean
    FilterRegistrationBean<FormContentFilter> noFormContentFilter() {
        var none = new FilterRegistrationBean<>(new FormContentFilter());
        none.setEnabled(false);
        return none;
    }

    @Bean
    MultipartConfigElement files(DoorsProperties properties) {
        var limit = properties.fileLimit().toBytes();
        return new MultipartConfigElement("", limit, limit + ROOM_FOR_FIELDS, (int) limit);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> limitsOfTheServer(DoorsProperties properties) {
        return server -> {
            var folder = server.getBaseDirectory();
            if (folder != null && (folder.isDirectory() || folder.mkdirs())) {
                // Or another empty one would be made at each start, and left behind by whoever is killed.
                server.setDocumentRoot(folder);
            }
            server.addEngineValves(new BodiesInTime(properties));
            server.addConnectorCustomizers(connector -> {
                connector.setMaxPostSize((int) properties.bodyLimit().toBytes());
                connector.setMaxParameterCount(FORM_FIELDS);
                connector.setMaxPartCount(FORM_FIELDS);
            });
        };
    }
}
