package nz.partnershipledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who may read an entry: every partner, some of them by name (and its recorder), or its author alone.
 *
 * <p>In JSON it is {@code "PARTNERSHIP"}, {@code {"people": [ids]}} or {@code "PRIVATE"}.
 */
public sealed interface Audience {
    /** Every partner of the partnership. */
    Audience PARTNERSHIP = new Everyone();

    /** The author alone; such an entry stands in its author's own stream. */
    Audience PRIVATE = new AuthorAlone();

    /** Those people, besides the one who recorded it. */
    static Audience people(Set<PersonId> people) {
        return new Named(people);
    }

    /** Whether this audience holds no reader whom the other does not hold. */
    boolean isWithin(Audience other);

    /** The same, and this person: nobody is kept from their own word. */
    Audience with(PersonId person);

    /** Whether it holds this person, as far as it says who that is: every partner, those by name, or nobody but its author. */
    boolean holds(PersonId reader);

    /** Who alone may read what this person recorded; null for every partner. */
    @Nullable
    Set<PersonId> readers(PersonId recorder);

    /**
     * Reads the JSON form.
     *
     * @throws IllegalArgumentException if it is none of the three
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Audience fromJson(Object json) {
        if ("PARTNERSHIP".equals(json)) {
            return PARTNERSHIP;
        }
        if ("PRIVATE".equals(json)) {
            return PRIVATE;
        }
        if (json instanceof Map<?, ?> map
                && map.size() == 1
                && map.get("people") instanceof List<?> people
                && !people.isEmpty()) {
            return people(
                    people.stream().map(it -> PersonId.of(String.valueOf(it))).collect(Collectors.toSet()));
        }
        throw new IllegalArgumentException("an audience is \"PARTNERSHIP\", {\"people\": [ids]} or \"PRIVATE\"");
    }

    /** Every partner. */
    record Everyone() implements Audience {
        @JsonValue
        String json() {
            return "PARTNERSHIP";
        }

        @Override
        public @Nullable Set<PersonId> readers(PersonId recorder) {
            return null;
        }

        @Override
        public Audience with(PersonId person) {
            return this;
        }

        @Override
        public boolean holds(PersonId reader) {
            return true;
        }

        @Override
        public boolean isWithin(Audience other) {
            return other instanceof Everyone;
        }
    }

    /** The author alone. */
    record AuthorAlone() implements Audience {
        @JsonValue
        String json() {
            return "PRIVATE";
        }

        @Override
        public Set<PersonId> readers(PersonId recorder) {
            return Set.of(recorder);
        }

        @Override
        public Audience with(PersonId person) {
            return this;
        }

        @Override
        public boolean holds(PersonId reader) {
            return false;
        }

        @Override
        public boolean isWithin(Audience other) {
            return true;
        }
    }

    /** Some people by name, besides the one who recorded it. */
    record Named(Set<PersonId> people) implements Audience {
        /** Keeps its own copy of the people. */
        public Named {
            people = Set.copyOf(people);
        }

        @JsonValue
        Map<String, List<String>> json() {
            return Map.of(
                    "people", people.stream().map(PersonId::toString).sorted().toList());
        }

        @Override
        public Set<PersonId> readers(PersonId recorder) {
            return People.of(people, recorder);
        }

        @Override
        public Audience with(PersonId person) {
            return new Named(People.of(people, person));
        }

        @Override
        public boolean holds(PersonId reader) {
            return people.contains(reader);
        }

        @Override
        public boolean isWithin(Audience other) {
            return switch (other) {
                case Everyone all -> true;
                case Named named -> named.people.containsAll(people);
                case AuthorAlone alone -> false;
            };
        }
    }
}
