package nz.partnershipledger.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadTest {
    private static Asked asked(String... given) {
        Map<String, String[]> all = new LinkedHashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            all.put(given[i], new String[] {given[i + 1]});
        }
        return new Asked("/list", all);
    }

    @Test
    void a_head_sorts_by_its_column_and_once_it_does_the_other_way_round() {
        assertThat(Head.of(asked(), "due", "status")).isEqualTo(new Head("/list?sort=status", null));
        assertThat(Head.of(asked("sort", "status"), "due", "status"))
                .isEqualTo(new Head("/list?sort=-status", "ascending"));
        assertThat(Head.of(asked("sort", "-status"), "due", "status"))
                .isEqualTo(new Head("/list?sort=status", "descending"));
    }

    @Test
    void what_is_usual_is_told_though_nobody_asked() {
        assertThat(Head.of(asked(), "due", "due")).isEqualTo(new Head("/list?sort=-due", "ascending"));
        assertThat(Head.ofMost(asked(), "needs", "needs")).isEqualTo(new Head("/list?sort=-needs", "descending"));
    }

    @Test
    void what_else_is_asked_for_is_kept_and_the_list_is_read_from_its_start() {
        assertThat(Head.of(asked("kura", "k1", "cursor", "x", "asOf", "2026-01-01T00:00:00Z"), "due", "due")
                        .address())
                .isEqualTo("/list?kura=k1&asOf=2026-01-01T00%3A00%3A00Z&sort=-due");
    }
}
