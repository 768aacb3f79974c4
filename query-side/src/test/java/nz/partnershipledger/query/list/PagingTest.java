package nz.partnershipledger.query.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
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

    private Page<String> twoOf(List<String> rows, @Nullable String cursor) {
        return new Paging(2, cursor, "name", false).ofOrdered("names", rows, cursors, Function.identity());
    }

    @Test
    void a_list_goes_on_after_the_last_row_wherever_that_stands_by_now() {
        String cursor = twoOf(List.of("b", "a", "d"), null).nextCursor();
        assertThat(twoOf(List.of("x", "b", "a", "d"), cursor).items()).containsExactly("d");
    }

    @Test
    void a_list_whose_last_row_is_gone_does_not_begin_again_unasked() {
        String cursor = twoOf(List.of("b", "a", "d"), null).nextCursor();
        assertThatThrownBy(() -> twoOf(List.of("b", "c", "d"), cursor)).isInstanceOf(RequestInTrouble.class);
    }
}
