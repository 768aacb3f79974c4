package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.decision.PlanAmended;
import nz.partnershipledger.query.list.Found;
import nz.partnershipledger.query.list.Listing;
import nz.partnershipledger.query.list.Lists;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Sight;
import nz.partnershipledger.query.list.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class TextsApiTest extends ApiTest {
    private record Answer(int number, @Nullable Text text, List<Answer> more) {}

    private Answer sealed() {
        Text text = Text.in(partnership, server.seal(partnership.asSubject(), partnership, "she reads"));
        return new Answer(1, null, List.of(new Answer(2, text, List.of())));
    }

    private Actor reader() {
        return new Actor(nan, SystemRole.PARTNER, Set.of());
    }

    @Test
    void a_text_that_was_opened_for_nobody_cannot_be_written() {
        Answer sealed = sealed();
        assertThatThrownBy(() -> new JsonMapper().writeValueAsString(sealed))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("opened for no reader");
        Text text = Objects.requireNonNull(sealed.more().getFirst().text());
        assertThatThrownBy(() -> text.inWords(server.bean(Words.class), Locale.ENGLISH))
                .hasMessageContaining("opened for no reader");
    }

    @Test
    void texts_are_opened_for_a_reader_or_not_at_all() {
        Answer sealed = sealed();
        Actor nobody = (new Actor[1])[0];
        assertThatThrownBy(() -> server.bean(Opening.class).open(nobody, sealed))
                .isInstanceOf(NullPointerException.class);

        assertThat(new JsonMapper()
                        .writeValueAsString(server.bean(Opening.class).open(reader(), sealed)))
                .isEqualTo("{\"number\":1,\"text\":null,\"more\":[{\"number\":2,\"text\":\"she reads\",\"more\":[]}]}");
    }

    private static Sight nobodyLooks() {
        throw new AssertionError("it is not looked at");
    }

    @Test
    void a_list_with_a_column_that_its_answer_does_not_say_stops_with_a_sentence() {
        Listing<Sight, Answer, Answer> list = new Listing<>(
                server.bean(Lists.class),
                "answers",
                new Found<>(wanted -> nobodyLooks(), sight -> List.of()),
                Answer.class,
                (sight, rows) -> row -> row);
        assertThatThrownBy(() -> list.columns("number", "colour"))
                .hasMessage("the list answers has a column colour, which Answer does not say");
    }

    @Test
    void a_table_says_of_a_removed_text_that_it_was_removed() {
        record(
                kaiako,
                new PlanAmended(
                        partnership,
                        server.seal(partnership.asSubject(), partnership, "two books a week"),
                        kaiako,
                        true,
                        day(3)));
        String plan = "/api/partnerships/" + partnership + "/plan.csv?after=" + position;
        assertThat(server.get(asNan, plan).body()).contains("two books a week");

        server.keys.destroy(partnership.asSubject(), "A-18");
        assertThat(server.get(asNan, plan).body()).contains("by authority of A-18");
    }
}
