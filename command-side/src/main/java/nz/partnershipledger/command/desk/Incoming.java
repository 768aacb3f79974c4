package nz.partnershipledger.command.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What came in at a door.
 *
 * @param inPath what its path names
 * @param made the ids that were made as it was read
 * @param said what its body says, with null for what it does not say
 */
record Incoming(Map<String, Object> inPath, Map<String, Object> made, Map<String, @Nullable Object> said) {
    /**
     * The same, being written down.
     *
     * @param today the day on which it came in
     * @param actor who asked
     * @param pen writes it for the history that it goes to
     */
    record WrittenDown(Incoming incoming, LocalDate today, PersonId actor, Pen pen) {
        @Nullable
        Object said(String field) {
            return incoming.said.get(field);
        }

        /** Whom the path or the body names so. */
        PersonId person(String name) {
            return (PersonId) Objects.requireNonNull(incoming.inPath.getOrDefault(name, said(name)));
        }

        /** Whose act it is. */
        PersonId speaker() {
            return said("by") instanceof PersonId by ? by : actor;
        }
    }
}
