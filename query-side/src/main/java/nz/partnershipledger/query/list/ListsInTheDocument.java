package nz.partnershipledger.query.list;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Documents the parameters of what is read: the partnership and the moment, by what a list is narrowed and sorted, and which part of it. */
final class ListsInTheDocument implements GlobalOperationCustomizer {
    private static final String PARTNERSHIP = "partnership";
    private static final Map<String, String> MOMENT_OF_ONE = inThisOrder(
            "asOf",
            "As the ledger knew it at this instant, inclusive; not together with version",
            "version",
            "As the ledger knew it when the partnership's history had this version; not together with asOf",
            "happenedBy",
            "As things had happened by this day, inclusive",
            "after",
            "Wait until the entry at this position is shown");
    private static final Map<String, String> MOMENT_OF_MANY = inThisOrder(
            "asOf",
            "As the ledger knew it at this instant, inclusive",
            "happenedBy",
            "As things had happened by this day, inclusive",
            "after",
            "Wait until the entry at this position is shown");
    private static final Map<String, String> PART = inThisOrder(
            "limit",
            "Rows on a page: 50 unless given, 500 at most; as CSV the whole list unless given",
            "cursor",
            "nextCursor of the page before");

    private final Lists lists;

    ListsInTheDocument(Lists lists) {
        this.lists = lists;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        List<Parameter> own = operation.getParameters() == null ? List.of() : operation.getParameters();
        List<Parameter> parameters = new ArrayList<>();
        boolean ofOne = isOfOnePartnership(method);
        GetList list = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), GetList.class);
        if (ofOne) {
            parameters.add(new PathParameter().name(PARTNERSHIP).schema(new UUIDSchema()));
        }
        own.stream().filter(it -> list == null || isInPath(it)).forEach(parameters::add);
        if (list != null) {
            add(lists.of(list.of()).parameters(), parameters);
        }
        if (ofOne) {
            add(MOMENT_OF_ONE, parameters);
        } else if (list != null) {
            add(MOMENT_OF_MANY, parameters);
        }
        if (list != null) {
            add(PART, parameters);
        }
        own.stream().filter(it -> list != null && !isInPath(it)).forEach(parameters::add);
        operation.setParameters(parameters);
        return operation;
    }

    private static boolean isInPath(Parameter parameter) {
        return "path".equals(parameter.getIn());
    }

    private static boolean isOfOnePartnership(HandlerMethod method) {
        List<? extends Class<?>> arguments = Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .toList();
        return arguments.contains(Wanted.class)
                && !arguments.contains(PartnershipId.class)
                && (isNamedIn(AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class))
                        || isNamedIn(AnnotatedElementUtils.findMergedAnnotation(
                                method.getBeanType(), RequestMapping.class)));
    }

    private static boolean isNamedIn(@Nullable RequestMapping mapping) {
        return mapping != null && Arrays.stream(mapping.path()).anyMatch(it -> it.contains("{" + PARTNERSHIP + "}"));
    }

    private static void add(Map<String, String> described, List<Parameter> parameters) {
        described.forEach((name, description) ->
                parameters.add(new QueryParameter().name(name).description(description)));
    }

    private static Map<String, String> inThisOrder(String... namesAndDescriptions) {
        Map<String, String> described = new LinkedHashMap<>();
        for (int at = 0; at < namesAndDescriptions.length; at += 2) {
            described.put(namesAndDescriptions[at], namesAndDescriptions[at + 1]);
        }
        return described;
    }
}
