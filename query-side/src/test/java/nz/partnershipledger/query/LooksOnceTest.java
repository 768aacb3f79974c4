package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.IntStream;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

class LooksOnceTest extends ApiTest {
    private static final String PARTNERSHIPS = "FROM views.partnerships";
    private static final String HISTORY = "AS beyond(of, version)";

    private final Logger statements = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    private final ListAppender<ILoggingEvent> told = new ListAppender<>() {
        @Override
        protected void append(ILoggingEvent event) {
            // Else it would say on which thread it is looked at.
            event.prepareForDeferredProcessing();
            super.append(event);
        }
    };

    @BeforeEach
    void listen() {
        promised(kaiako, day(10));
        told.start();
        statements.addAppender(told);
        statements.setLevel(Level.DEBUG);
        statements.setAdditive(false);
    }

    @AfterEach
    void listen_no_more() {
        statements.detachAppender(told);
        statements.setLevel(null);
        statements.setAdditive(true);
    }

    /** What those ask who answer requests, on a thread of the server's or on one without a name; views and reports follow the ledger meanwhile. */
    private List<String> asked(String whatFor) {
        return List.copyOf(told.list).stream()
                .filter(it -> it.getThreadName().isEmpty() || it.getThreadName().startsWith("tomcat"))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(it -> it.contains(whatFor))
                .toList();
    }

    private void page(String parameters) {
        told.list.clear();
        assertThat(server.get(
                                asNan,
                                "/partnerships/" + partnership + "?after=" + position + parameters,
                                "Accept",
                                "text/html")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_page_of_a_partnership_looks_for_it_once() {
        page("");
        assertThat(asked(PARTNERSHIPS)).hasSize(1);
        assertThat(asked(HISTORY)).isEmpty();
    }

    @Test
    void on_another_day_its_history_is_read_once() {
        page("&happenedBy=" + day(20));
        assertThat(asked(PARTNERSHIPS)).hasSize(1);
        assertThat(asked(HISTORY)).hasSize(1);
    }

    @Test
    void no_view_is_read_twice_for_one_page() {
        page("");
        assertThat(asked("FROM views."))
                .filteredOn(it -> it.contains("WHERE partnership"))
                .doesNotHaveDuplicates();
    }

    private List<String> whatWaits() {
        told.list.clear();
        server.json(asNan, "/api/me/waiting?after=" + position);
        return asked("Executing");
    }

    @Test
    void what_waits_is_found_as_fast_among_many_promises_as_among_few() {
        record(
                kaiako,
                new CommitmentProposed(
                        partnership,
                        CommitmentId.random(),
                        promise(CommitmentId.random(), nan, "bring the books", day(10), Audience.PARTNERSHIP)
                                .promise(),
                        day(2),
                        Audience.PARTNERSHIP));
        List<String> amongFew = whatWaits();
        record(
                kaiako,
                IntStream.range(0, 400)
                        .mapToObj(it -> promise(
                                CommitmentId.random(), kaiako, "ring on Fridays", day(10), Audience.PARTNERSHIP))
                        .toArray(LedgerEvent[]::new));

        assertThat(whatWaits()).containsExactlyElementsOf(amongFew);
        assertThat(asked("FROM views.timeline"))
                .isNotEmpty()
                .allMatch(it -> it.contains("position = ANY") || it.endsWith("LIMIT 1]"));
        assertThat(asked("FROM views.answers"))
                .isNotEmpty()
                .allMatch(it -> it.contains("entry = ANY") || it.contains("person = ? AND waits"));
        assertThat(asked("FROM views.follow_through")).isEmpty();
    }
}
