package nz.partnershipledger.command.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.PersonId;

/**
 * To whom a decision is handed over, in the order in which they were named: a repeated request is known by it.
 *
 * <p>In JSON it is one person's id, or a list of them.
 */
@Schema(oneOf = {UUID.class, Recipients.Several.class})
public record Recipients(@Schema(hidden = true) List<PersonId> people) {
    /** Keeps its own copy of the people. */
    public Recipients {
        people = List.copyOf(people);
    }

    /** Those of whom nobody said which comes first. */
    public static Recipients of(Set<PersonId> people) {
        return new Recipients(List.copyOf(people));
    }

    /** Who they are. */
    Set<PersonId> asSet() {
        return Set.copyOf(people);
    }

    /** How several of them stand in the document. */
    @ArraySchema(schema = @Schema(implementation = UUID.class))
    interface Several extends List<UUID> {}

    /**
     * Reads the JSON form.
     *
     * @throws IllegalArgumentException if it is neither an id nor a list of ids
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Recipients fromJson(Object json) {
        List<?> ids = json instanceof List<?> several ? several : List.of(json);
        return new Recipients(
                ids.stream().map(it -> PersonId.of(String.valueOf(it))).toList());
    }
}
