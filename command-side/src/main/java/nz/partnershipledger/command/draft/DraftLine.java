package nz.partnershipledger.command.draft;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nz.partnershipledger.events.PersonId;

/**
 * One line of a draft.
 *
 * @param line its id, chosen by whoever began it
 * @param kind what it is
 * @param place where it stands among those of its kind, from the lowest up
 * @param fields what it says: texts by the names of the fields that they were typed into
 * @param revision counts its changes, from 1
 * @param author who changed it last
 * @param changedAt when that was
 */
record DraftLine(
        UUID line,
        LineKind kind,
        int place,
        Map<String, String> fields,
        long revision,
        PersonId author,
        Instant changedAt) {
    /** Whether it says what this one says. */
    boolean saysWhat(Change other) {
        return kind == other.kind() && place == other.place() && fields.equals(other.fields());
    }

    /**
     * A line as someone wants it to be.
     *
     * @param revision the revision that they saw; 0 for a new line
     */
    record Change(LineKind kind, int place, Map<String, String> fields, long revision) {}
}
