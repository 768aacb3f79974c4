package nz.partnershipledger.command.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.json.Wording;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.UnfitValue;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one line, and notes what is wrong with each of them. */
final class LineReader {
    private final DraftLine line;
    private final Values values;
    private final List<Fault> faults;

    /** Reads this line, and its days as these do; what is wrong is added to these. */
    LineReader(DraftLine line, Values values, List<Fault> faults) {
        this.line = line;
        this.values = values;
        this.faults = faults;
    }

    DraftLine line() {
        return line;
    }

    /** What stands in a field, if anything does. */
    @Nullable
    String words(String field) {
        String words = line.fields().get(field);
        return words == null || Wording.saysNothing(words) ? null : Wording.trimmed(words);
    }

    /** What stands in a field that must say something. */
    @Nullable
    String needed(String field) {
        String words = words(field);
        if (words == null) {
            fault(field, "required");
        }
        return words;
    }

    /** The person whom a field names, who must be named. */
    @Nullable
    PersonId neededPerson(String field) {
        return needed(field) == null ? null : person(field);
    }

    /** The promise that a field names, which must be named. */
    @Nullable
    CommitmentId neededCommitment(String field) {
        return needed(field) == null ? null : read(field, it -> new CommitmentId(Values.uuid(it)));
    }

    @Nullable
    PersonId person(String field) {
        return read(field, it -> new PersonId(Values.uuid(it)));
    }

    @Nullable
    LocalDate day(String field) {
        return read(field, values::date);
    }

    @Nullable
    LocalTime time(String field) {
        return read(field, LocalTime::parse);
    }

    /** One of these, which must be chosen. */
    <E extends Enum<E>> @Nullable E neededChoice(String field, Class<E> of) {
        return needed(field) == null ? null : choice(field, of);
    }

    <E extends Enum<E>> @Nullable E choice(String field, Class<E> of) {
        return read(field, it -> Enum.valueOf(of, it));
    }

    /** What stands beside each person in the fields of this name, {@code name.person}. */
    Map<PersonId, String> byPerson(String name) {
        Map<PersonId, String> found = new LinkedHashMap<>();
        line.fields().keySet().stream()
                .filter(it -> it.startsWith(name + "."))
                .sorted()
                .forEach(field -> {
                    String words = words(field);
                    PersonId person = personIn(field, name);
                    if (words != null && person != null) {
                        found.put(person, words);
                    }
                });
        return found;
    }

    /** Everyone who is chosen in the fields of this name. */
    Set<PersonId> people(String name) {
        return new LinkedHashSet<>(byPerson(name).keySet());
    }

    void fault(String field, String key) {
        faults.add(Fault.in(nameOf(field), key));
    }

    private String nameOf(String field) {
        return line.line() + "." + field;
    }

    private @Nullable PersonId personIn(String field, String name) {
        try {
            return new PersonId(Values.uuid(field.substring(name.length() + 1)));
        } catch (UnfitValue nobody) {
            faults.add(nobody.in(nameOf(field)));
            return null;
        }
    }

    private <T> @Nullable T read(String field, Function<String, T> reading) {
        String words = words(field);
        try {
            return words == null ? null : reading.apply(words);
        } catch (UnfitValue unfit) {
            faults.add(unfit.in(nameOf(field)));
        } catch (IllegalArgumentException | DateTimeException unfit) {
            fault(field, "unfit");
        }
        return null;
    }
}
