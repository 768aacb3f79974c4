package nz.partnershipledger.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OneAfterAnotherTest {
    private final List<Integer> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void all_is_done_in_order_once_it_has_finished() {
        try (OneAfterAnother thread = new OneAfterAnother("test")) {
            IntStream.range(0, 100).forEach(it -> thread.execute(() -> done.add(it)));
            thread.finish();

            assertThat(done).isEqualTo(IntStream.range(0, 100).boxed().toList());
        }
    }

    @Test
    void what_fails_is_told_and_nothing_is_done_after_it() {
        try (OneAfterAnother thread = new OneAfterAnother("test")) {
            IllegalStateException broken = new IllegalStateException("broken");

            assertThatThrownBy(() -> {
                        thread.execute(() -> {
                            throw broken;
                        });
                        thread.execute(() -> done.add(1));
                        thread.finish();
                    })
                    .isSameAs(broken);
        }
        assertThat(done).isEmpty();
    }

    @Test
    void an_error_is_told_too() {
        try (OneAfterAnother thread = new OneAfterAnother("test")) {
            assertThatThrownBy(() -> {
                        thread.execute(() -> {
                            throw new AssertionError("unheard of");
                        });
                        thread.finish();
                    })
                    .hasRootCauseMessage("unheard of");
        }
    }
}
