package nz.partnershipledger.query.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import nz.partnershipledger.doors.list.Cursors;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.store.MasterKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagingTest {
    @SuppressWarnings("NullAway.Init")
    private Cursors cursors;

    @BeforeEach
    void cursors_are_bound_to_a_key(@TempDir Path folder) throws IOException {
        cursors = new Cursors(MasterKey.readOrCreate(folder.resolve("master-key")));
    }

    private Page<String> twoOf(List<String> rows, @Nullable String cursor, boolean descending) {
        return new Paging(2, cursor, "name", descending).of("names", rows, cursors, Function.identity());
    }

    private String afterTwoOf(List<String> rows, boolean descending) {
        String cursor = twoOf(rows, null, descending).nextCursor();
        return cursor == null ? "" : cursor;
    }

    @Test
    void a_list_goes_on_where_the_page_before_ended_wherever_its_last_row_stands_by_now() {
        String afterB = afterTwoOf(List.of("d", "b", "a", "c"), false);
        assertThat(twoOf(List.of("d", "e", "a", "c"), afterB, false).items()).containsExactly("c", "d");
        assertThat(twoOf(List.of("d", "c"), afterB, false).items()).containsExactly("c", "d");
        String afterC = afterTwoOf(List.of("d", "b", "a", "c"), true);
        assertThat(twoOf(List.of("d", "b", "a", "0"), afterC, true).items()).containsExactly("b", "a");
    }

    @Test
    void a_whole_list_is_in_its_order_though_some_of_it_is_at_hand_and_the_rest_comes_in_parts() {
        Order<String> order = new Order<>();
        order.keys.put("name", Function.identity());
        Found.Some<String> some = new Found.Some<>(
                List.of("g", "a", "c", "z"), List.of(List.of("b", "d"), List.of("e", "f"), List.of("h", "i")), 10L);
        assertThat(order.inParts(new Paging(null, null, "name", false), some))
                .containsExactly(List.of("a", "b", "c", "d"), List.of("e", "f"), List.of("g", "h", "i"), List.of("z"));
        Found.Some<String> backwards =
                new Found.Some<>(List.of("a", "e"), List.of(List.of("f", "d"), List.of("b")), 5L);
        assertThat(order.inParts(new Paging(null, null, "name", true), backwards))
                .containsExactly(List.of("f", "e", "d"), List.of("b"), List.of("a"));
    }

    @Test
    void a_cursor_tells_nobody_where_a_page_ended() {
        String cursor = afterTwoOf(List.of("Hēmi", "Ana", "Zoe"), false);
        assertThat(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8))
                .doesNotContain("Hēmi");
    }

    @Test
    void a_cursor_that_was_changed_or_is_of_another_list_is_refused() {
        String cursor = afterTwoOf(List.of("a", "b", "c"), false);
        for (String other : List.of("", "x", "AAAA", cursor + "A", cursor.substring(4), "!" + cursor)) {
            assertThatThrownBy(() -> twoOf(List.of("a"), other, false)).isInstanceOf(RequestInTrouble.class);
        }
        assertThatThrownBy(() -> twoOf(List.of("a"), cursor, true)).isInstanceOf(RequestInTrouble.class);
        assertThatThrownBy(() -> cursors.place("people", cursor)).isInstanceOf(RequestInTrouble.class);
    }
}
