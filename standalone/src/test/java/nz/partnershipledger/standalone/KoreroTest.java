package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A promise that needs a kōrero offers it, where it stands. */
class KoreroTest extends OnePartnership {
    private static final String OFFERED = "Have a kōrero about it";
    private static final String AGENDA = "/agenda/items\"";

    private final LocalDate today = LocalDate.now(Aotearoa.ZONE);
    private Someone deputy = BothSides.NOBODY;

    @BeforeEach
    void a_deputy() {
        deputy = joins("Deputy", "SCHOOL_LEADER");
    }

    private String promise(Someone who, String promise) {
        return page(who, here + "/promises/" + promise);
    }

    private String promised(LocalDate due, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("what", "send the photo home");
        body.put("promiser", kaiako.id());
        body.put("for", nan.id());
        body.put("on", today.minusDays(30).toString());
        body.put("due", due.toString());
        return does(kaiako, "/commitments", body).text("id");
    }

    private String called() {
        return does(
                        rtlb,
                        "/hui",
                        Map.of(
                                "purpose",
                                "REVIEW",
                                "at",
                                Instant.now().plus(5, ChronoUnit.DAYS).toString()))
                .text("id");
    }

    @Test
    void everyone_can_put_it_on_the_next_agenda_and_those_it_concerns_ask_or_offer_a_hand() {
        String promise = promised(today.minusDays(3), Map.of());
        String hui = called();

        for (Someone who : List.of(nan, rtlb, kaiako, deputy)) {
            assertThat(promise(who, promise)).contains(OFFERED, hui + AGENDA);
        }
        assertThat(promise(nan, promise)).contains("Ask how it is going, or offer a hand");
        for (Someone who : List.of(kaiako, deputy)) {
            assertThat(promise(who, promise)).doesNotContain("Ask how it is going");
        }

        does(deputy, "/hui/" + hui + "/agenda/items", Map.of("part", "GENERAL", "text", "send the photo home"));

        assertThat(promise(nan, promise))
                .contains("It is on the agenda of our next hui")
                .doesNotContain(AGENDA);
    }

    @Test
    void where_no_hui_is_called_it_leads_to_calling_one() {
        assertThat(promise(nan, promised(today.minusDays(3), Map.of())))
                .contains("No hui is called yet", "/hui#call")
                .doesNotContain(AGENDA);
    }

    @Test
    void what_is_still_to_come_and_what_was_kept_offers_none_and_what_is_seen_differently_does() {
        called();
        String ahead = promised(today.plusDays(3), Map.of());
        assertThat(promise(nan, ahead)).doesNotContain(OFFERED);

        does(kaiako, "/commitments/" + ahead + "/keep", Map.of());
        assertThat(promise(nan, ahead)).doesNotContain(OFFERED);

        does(nan, "/commitments/" + ahead + "/dispute", Map.of());
        assertThat(promise(kaiako, ahead)).contains(OFFERED);
    }

    @Test
    void what_not_everyone_reads_is_not_put_before_all() {
        called();
        String promise = promised(today.minusDays(3), Map.of("audience", Map.of("people", List.of(nan.id()))));

        assertThat(promise(nan, promise)).contains("Ask how it is going").doesNotContain(AGENDA);
    }

    @Test
    void nothing_is_offered_of_the_past() {
        String promise = promised(today.minusDays(3), Map.of());
        String version = does(nan, "/going-well", Map.of("text", "He hums in the mornings"))
                .text("version");
        called();
        assertThat(promise(nan, promise)).contains(OFFERED);

        Reply then = ledger.open(
                nan,
                here + "/promises/" + promise + "?version=" + version,
                HttpRequest.newBuilder().header("Accept", "text/html"));

        assertThat(then.status()).isEqualTo(200);
        assertThat(then.response().body()).contains("send the photo home").doesNotContain(OFFERED);
    }
}
