package nz.partnershipledger.doors.json;

import java.util.Arrays;
import java.util.function.Function;
import nz.partnershipledger.doors.problem.UnfitValue;
import tools.jackson.databind.JsonNode;

/** A value that holds no other. */
final class Single {
    private Single() {}

    static Object textual(JsonNode node, String key, Function<String, Object> reading) {
        if (!node.isString()) {
            throw new UnfitValue(key);
        }
        return reading.apply(node.stringValue());
    }

    static Object oneOf(JsonNode node, Class<?> type) {
        var constants =
                Arrays.stream(type.getEnumConstants()).map(it -> (Enum<?>) it).toList();
        return constants.stream()
                .filter(it -> node.isString() && it.name().equals(node.stringValue()))
                .findFirst()
                .orElseThrow(() -> new UnfitValue(
                        "one-of", constants.stream().map(Enum::name).toList()));
    }

    static Object fitting(boolean fits, String key, Object value) {
        if (!fits) {
            throw new UnfitValue(key);
        }
        return value;
    }

    static boolean isWhole(JsonNode node) {
        return node.isIntegralNumber();
    }
}
