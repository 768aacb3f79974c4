package nz.partnershipledger.doors.openapi;

import java.util.List;
import nz.partnershipledger.doors.account.SignedIn;
import nz.partnershipledger.doors.json.Identifiers;
import nz.partnershipledger.doors.json.Reading;
import nz.partnershipledger.events.Actor;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The document at {@code /v3/api-docs}. Each operation says in a few words what it is for; its example stands in the
 * {@code openapi-examples.json} of its module.
 */
@Configuration(proxyBeanMethods = false)
public class ApiDocument {
    @Bean
    NotInTheDocument whoIsSignedInIsNotSent() {
        return new NotInTheDocument(List.of(Actor.class, SignedIn.class));
    }

    @Bean
    SchemasOfOurOwn schemasOfOurOwn() {
        return new SchemasOfOurOwn();
    }

    /** An id in a path is read by a converter from text; it is none the less a UUID. */
    @Bean
    ParameterCustomizer idsInPaths() {
        return (parameter, argument) -> {
            if (parameter != null && Identifiers.isIdentifier(argument.getParameterType())) {
                parameter.setSchema(SchemasOfOurOwn.id());
            }
            return parameter;
        };
    }

    @Bean
    OperationCustomizer whatMethodsSayOfThemselves() {
        return ConventionsInTheDocument::noting;
    }

    @Bean
    OpenApiCustomizer conventionsInTheDocument(ObjectProvider<NotInTheDocument> hidden) {
        hidden.forEach(it ->
                SpringDocUtils.getConfig().addRequestWrapperToIgnore(it.types().toArray(Class<?>[]::new)));
        return new ConventionsInTheDocument(Examples.onTheClassPath());
    }

    @Bean
    BodiesInTheDocument bodiesInTheDocument(ObjectProvider<Reading.Readings> readings) {
        return new BodiesInTheDocument(readings.stream().toList(), Examples.onTheClassPath());
    }
}
