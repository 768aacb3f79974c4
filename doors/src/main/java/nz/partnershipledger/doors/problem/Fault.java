package nz.partnershipledger.doors.problem;

import java.util.List;

/**
 * What is wrong with one field or parameter of a request.
 *
 * @param field its name, with the path to it, such as {@code reason.category} or {@code agreedBy[1]}
 * @param key which fault: {@code fault.<key>} in the message bundles
 * @param arguments what the sentence refers to; never a text that someone wrote
 */
public record Fault(String field, String key, List<Object> arguments) {
    /** Keeps its own copy of the arguments. */
    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** The fault of this key in this field. */
    public static Fault in(String field, String key, Object... arguments) {
        return new Fault(field, key, List.of(arguments));
    }
}
