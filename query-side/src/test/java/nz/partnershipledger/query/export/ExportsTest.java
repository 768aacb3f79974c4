package nz.partnershipledger.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.query.base.ReadingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ExportsTest {
    private final Exports exports = new Exports(1, Duration.ZERO);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private static MockHttpServletRequest asCsv(String path) {
        MockHttpServletRequest request = request(path);
        request.addHeader("Accept", "text/csv");
        return request;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/follow-through.csv", "/api/partnerships/p/events", "/partnerships/p/hui/h/minutes.pdf"})
    void beyond_so_many_at_once_one_is_told_to_come_again(String path) throws InterruptedException {
        assertThat(exports.preHandle(asCsv("/api/people"), response, this)).isTrue();
        assertThatThrownBy(() -> exports.preHandle(request(path), response, this))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        it -> assertThat(it.type())
                                .isEqualTo(ReadingRule.OTHER_EXPORTS_ARE_UNDER_WAY
                                        .refusal()
                                        .type()));

        exports.afterCompletion(asCsv("/api/people"), response, this, null);
        assertThat(exports.preHandle(request(path), response, this)).isTrue();
    }

    @Test
    void whatever_else_is_read_waits_for_no_export() throws InterruptedException {
        exports.preHandle(asCsv("/api/people"), response, this);
        assertThat(exports.preHandle(request("/api/people"), response, this)).isTrue();
        MockHttpServletRequest unreadable = request("/api/people");
        unreadable.addHeader("Accept", "nonsense");
        assertThat(exports.preHandle(unreadable, response, this)).isTrue();
    }
}
