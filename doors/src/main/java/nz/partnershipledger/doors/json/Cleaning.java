package nz.partnershipledger.doors.json;

import static nz.partnershipledger.doors.json.Paths.inside;
import static nz.partnershipledger.doors.json.Paths.readable;

import java.util.List;
import java.util.function.Supplier;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.UnfitValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads every text and name in a JSON tree as texts are read, for a type that is then read by itself. */
final class Cleaning {
    private final Values values;
    private final JsonMapper mapper;

    Cleaning(Values values, JsonMapper mapper) {
        this.values = values;
        this.mapper = mapper;
    }

    JsonNode of(JsonNode node, String path, List<Fault> faults) {
        if (node.isString()) {
            return mapper.getNodeFactory().stringNode(orFault("", path, faults, () -> values.text(node.stringValue())));
        }
        if (node.isArray()) {
            var copy = mapper.createArrayNode();
            for (int index = 0; index < node.size(); index++) {
                copy.add(of(node.get(index), path + "[" + index + "]", faults));
            }
            return copy;
        }
        if (node.isObject()) {
            var copy = mapper.createObjectNode();
            for (var property : node.properties()) {
                var inside = inside(path, readable(property.getKey()));
                var name = orFault(property.getKey(), inside, faults, () -> values.text(property.getKey()));
                if (copy.has(name)) {
                    faults.add(Fault.in(inside, "twice"));
                }
                copy.set(name, of(property.getValue(), inside, faults));
            }
            return copy;
        }
        return node;
    }

    private static String orFault(String otherwise, String path, List<Fault> faults, Supplier<String> text) {
        try {
            return text.get();
        } catch (UnfitValue unfit) {
            faults.add(unfit.in(path));
            return otherwise;
        }
    }
}
