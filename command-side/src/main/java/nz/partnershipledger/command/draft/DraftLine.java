package nz.partnershipledger.command.draft;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param mark by what these words are known
 * @param words what people say of these words
 */
record DraftLine(
        UUID line,
        LineKind kind,
        int place,
        Map<String, String> fields,
        long revision,
        PersonId author,
        Instant changedAt,
        String mark,
        List<TheirWord> words) {
    /** That someone said so to whoever writes the minutes; no part of what the line says. */
    static final String SAID = "said";

    /** Whether it says what this one says. */
    boolean saysWhat(Change other) {
        return kind == other.kind() && place == other.place() && fields.equals(other.fields());
    }

    /** A line that someone began and left empty is none, whatever is chosen beside it. */
    boolean saysSomething() {
        return switch (kind) {
            case GOING_WELL, DIFFICULTY, PROMISE -> fields.containsKey("text");
            case NOTE -> fields.containsKey("text") || fields.containsKey("next");
            case LAST_TIME -> fields.containsKey(LastTime.BECAME);
            case VOICE -> fields.containsKey("text") || fields.containsKey("whose");
            case HERE, CONFIDENTIALITY, DECISION, DISAGREEMENT, NEXT_HUI -> !fields.isEmpty();
        };
    }

    /** Who said so of these very words to whoever writes the minutes. */
    Set<PersonId> saidAloud(Set<PersonId> asked) {
        Set<PersonId> people = new LinkedHashSet<>(asked);
        people.removeIf(it -> !mark.equals(fields.get(SAID + "." + it)));
        return people;
    }

    /**
     * A line as someone wants it to be.
     *
     * @param revision the revision that they saw; 0 for a new line
     */
    record Change(LineKind kind, int place, Map<String, String> fields, long revision) {}
}
