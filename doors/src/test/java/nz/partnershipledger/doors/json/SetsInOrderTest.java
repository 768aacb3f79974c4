package nz.partnershipledger.doors.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.PersonId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SetsInOrderTest {
    private static final PersonId FIRST = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final PersonId SECOND = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000002"));

    private record Named(Set<PersonId> people, Set<AgendaPart> parts, List<Integer> numbers) {}

    private static final JsonMapper MAPPER = mapper();

    private static JsonMapper mapper() {
        JsonMapper.Builder mapper = JsonMapper.builder();
        new JsonConfiguration().answersAreWrittenInFull().customize(mapper);
        return mapper.build();
    }

    @Test
    void a_set_is_written_in_one_order_and_a_list_in_its_own() {
        var named = new Named(
                new LinkedHashSet<>(List.of(SECOND, FIRST)),
                new LinkedHashSet<>(List.of(AgendaPart.VOICES, AgendaPart.OPENING, AgendaPart.VALUES)),
                List.of(2, 1));
        assertThat(MAPPER.writeValueAsString(named))
                .isEqualTo(
                        "{\"people\":[\"%s\",\"%s\"],\"parts\":[\"OPENING\",\"VALUES\",\"VOICES\"],\"numbers\":[2,1]}"
                                .formatted(FIRST, SECOND));
    }

    @Test
    void so_is_an_empty_one_and_one_within_an_object_that_is_not_declared_as_one() {
        assertThat(MAPPER.writeValueAsString(new Named(Set.of(), Set.of(), List.of())))
                .isEqualTo("{\"people\":[],\"parts\":[],\"numbers\":[]}");
        Object held = List.of(new LinkedHashSet<>(List.of(SECOND, FIRST)));
        assertThat(MAPPER.writeValueAsString(held)).isEqualTo("[[\"%s\",\"%s\"]]".formatted(FIRST, SECOND));
    }
}
