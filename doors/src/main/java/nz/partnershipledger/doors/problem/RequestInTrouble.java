package nz.partnershipledger.doors.problem;

import java.util.List;

/** A request that cannot be answered as it stands, before any rule of the ledger is asked. */
public final class RequestInTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;
    private final transient List<Object> arguments;
    private final transient List<Fault> faults;

    /**
     * A request in this trouble.
     *
     * @param arguments what the sentences of the message bundle refer to; never a text that someone wrote
     */
    public RequestInTrouble(Trouble trouble, Object... arguments) {
        this(trouble, List.of(arguments), List.of());
    }

    private RequestInTrouble(Trouble trouble, List<Object> arguments, List<Fault> faults) {
        super(null, null, false, false);
        this.trouble = trouble;
        this.arguments = arguments;
        this.faults = faults;
    }

    /** A request with these faults, all of which are told at once. */
    public static RequestInTrouble with(List<Fault> faults) {
        return new RequestInTrouble(Trouble.THE_REQUEST_HAS_FAULTS, List.of(), List.copyOf(faults));
    }

    /** A request with one fault. */
    public static RequestInTrouble with(Fault fault) {
        return with(List.of(fault));
    }

    /** The trouble. */
    public Trouble trouble() {
        return trouble;
    }

    List<Object> arguments() {
        return arguments;
    }

    /** What is wrong with its fields, if that is its trouble. */
    public List<Fault> faults() {
        return faults;
    }

    @Override
    public String getMessage() {
        return trouble.type();
    }
}
