package nz.partnershipledger.doors.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nz.partnershipledger.doors.json.Fields;
import nz.partnershipledger.doors.json.Reading;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Describes what comes in at doors that read path and body in a way of their own. */
final class BodiesInTheDocument implements OperationCustomizer, OpenApiCustomizer {
    private final List<Reading.Readings> readings;
    private final Examples examples;
    private final Map<String, Schema<?>> schemas = new ConcurrentHashMap<>();

    BodiesInTheDocument(List<Reading.Readings> readings, Examples examples) {
        this.readings = readings;
        this.examples = examples;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod door) {
        readings.stream().map(it -> it.at(door)).flatMap(Optional::stream).forEach(it -> {
            it.inPath()
                    .forEach((name, type) -> operation.addParametersItem(new Parameter()
                            .name(name)
                            .in("path")
                            .required(true)
                            .schema(described(new AnnotatedType(type)))));
            operation.requestBody(body(examples.schemaOf(operation.getOperationId()), it.body()));
        });
        return operation;
    }

    private RequestBody body(String name, Fields fields) {
        Schema<?> schema = SchemasOfOurOwn.ofType("object").name(name);
        SchemasOfOurOwn.addFields(schema, fields.fields(), this::described);
        schemas.put(name, schema);
        Schema<?> reference = new Schema<>().$ref("#/components/schemas/" + name);
        RequestBody body = new RequestBody()
                .content(new Content().addMediaType("application/json", new MediaType().schema(reference)));
        return fields.mayBeAbsent() ? body : body.required(true);
    }

    private Schema<?> described(AnnotatedType type) {
        ResolvedSchema described = ModelConverters.getInstance(true).resolveAsResolvedSchema(type);
        described.referencedSchemas.forEach(schemas::put);
        return described.schema;
    }

    @Override
    public void customise(OpenAPI document) {
        schemas.forEach(document.getComponents()::addSchemas);
    }
}
