package nz.partnershipledger.query.list;

import java.util.Set;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/** Who may read something, as an answer says it. */
public final class Readers {
    /** Of what only its author reads. */
    public static final String PRIVATE = "PRIVATE";

    private Readers() {}

    /** Some people by name. */
    public record NamedPeople(Set<PersonId> people) {}

    /**
     * {@code PARTNERSHIP}, {@code PRIVATE}, or the people who may read it.
     *
     * @param privateTo its author, if it is private
     * @param readers who may read it; null for every partner
     */
    public static Object say(@Nullable PersonId privateTo, @Nullable Set<PersonId> readers) {
        if (privateTo != null) {
            return PRIVATE;
        }
        return readers == null ? "PARTNERSHIP" : new NamedPeople(readers);
    }
}
