package nz.partnershipledger.doors.problem;

import java.util.List;

/** A value that does not fit where it was given; whoever knows the field's name makes it a {@link Fault}. */
public final class UnfitValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * A value with this fault.
     *
     * @param key which fault: {@code fault.<key>} in the message bundles
     * @param arguments what the sentence refers to; never the value itself
     */
    public UnfitValue(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** This as the fault of that field. */
    public Fault in(String field) {
        return new Fault(field, key, arguments);
    }
}
