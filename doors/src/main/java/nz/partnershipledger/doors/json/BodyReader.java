package nz.partnershipledger.doors.json;

import java.lang.reflect.Type;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.doors.problem.Trouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON of a body into a record, or into the {@link Fields} that are asked for, strictly, and tells all its faults at once.
 *
 * <p>A component of the record that is not {@link Nullable} must be there and say something; one that is may be left out,
 * null or, if it is a text, blank, which is the same. No field may be there that the record does not have. A component
 * whose name is a word of Java gets its name in JSON from {@link com.fasterxml.jackson.annotation.JsonProperty}. Nested
 * records, lists, sets and maps are read likewise, each fault with its path, such as {@code agreedBy[1]}. Values are read
 * by {@link Values}; nothing is coerced.
 */
public final class BodyReader {
    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 40;

    private final JsonMapper mapper;
    private final Binding binding;

    /** Reads single values as these do. */
    public BodyReader(Values values) {
        mapper = strictMapper();
        binding = new Binding(values, mapper);
    }

    private static JsonMapper strictMapper() {
        var factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
        return JsonMapper.builder(factory)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }

    /**
     * Reads a body.
     *
     * @throws RequestInTrouble if it is not UTF-8, not JSON, or has faults
     */
    public Object read(byte[] body, Type type) {
        var tree = tree(utf8(body));
        var faults = new ArrayList<Fault>();
        var read = type instanceof Fields said
                ? binding.read(tree, said, faults)
                : binding.read(tree, mapper.constructType(type), "", faults);
        if (read == null || !faults.isEmpty()) {
            throw RequestInTrouble.with(faults.isEmpty() ? List.of(Fault.in("", "unfit")) : faults);
        }
        return read;
    }

    private static String utf8(byte[] body) {
        try {
            return Utf8.read(body);
        } catch (CharacterCodingException malformed) {
            throw new RequestInTrouble(Trouble.THE_BODY_IS_NOT_UTF_8);
        }
    }

    private JsonNode tree(String json) {
        try {
            @Nullable JsonNode tree = mapper.readTree(json);
            if (tree == null || tree.isMissingNode()) {
                throw new RequestInTrouble(Trouble.THE_BODY_IS_MISSING);
            }
            return tree;
        } catch (JacksonException malformed) {
            var where = malformed.getLocation();
            throw new RequestInTrouble(
                    Trouble.THE_BODY_IS_NOT_JSON,
                    where == null ? 1 : Math.max(1, where.getLineNr()),
                    where == null ? 1 : Math.max(1, where.getColumnNr()));
        }
    }
}
