package nz.partnershipledger.command.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.partnershipledger.events.PersonId;

/**
 * To whom a decision is handed over.
 *
 * <p>In JSON it is one person's id, or a list of them.
 */
@Schema(oneOf = {UUID.class, Recipients.Several.class})
record Recipients(Set<PersonId> people) {
    /** Keeps its own copy of the people. */
    Recipients {
        people = Set.copyOf(people);
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
                ids.stream().map(it -> PersonId.of(String.valueOf(it))).collect(Collectors.toSet()));
    }
}
