package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** What a calendar program reads of somebody's own days, as another's program understands it, and what it never reads. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
class CalendarTest {
    private final LocalDate soon = Aotearoa.dayOf(Instant.now()).plusDays(9);
    private static final String WORDS = "pānui-7151 every morning";
    private static final String PLACE = "the rātā room 7151";
    private static final String NAME = "Kererū 7151";

    private final BothSides ledger = new BothSides();
    private Someone rtlb = BothSides.NOBODY;
    private Someone kaiako = BothSides.NOBODY;
    private String partnership = "";
    private String promise = "";
    private String hui = "";
    private String link = "";

    @BeforeAll
    void somebody_promises_and_makes_a_calendar() {
        rtlb = ledger.register("RTLB " + NAME, "RTLB", "c33");
        kaiako = ledger.register("Kaiako " + NAME, "PARTNER");
        partnership = ledger.formPartnership(rtlb);
        at("/partners", rtlb, Map.of("person", kaiako.id(), "role", "KAIAKO"));
        promise = promise(kaiako, soon);
        String kept = promise(kaiako, soon.plusDays(1));
        at("/commitments/" + kept + "/keep", kaiako, Map.of());
        promise(rtlb, soon.plusDays(2));
        at("/commitments", kaiako, Map.of("what", WORDS, "promiser", kaiako.id()));
        hui = at(
                        "/hui",
                        rtlb,
                        Map.of(
                                "purpose",
                                "REVIEW",
                                "at",
                                soon.plusDays(3) + "T01:00:00Z",
                                "place",
                                PLACE,
                                "facilitator",
                                rtlb.id(),
                                "minuteTaker",
                                rtlb.id()))
                .text("id");
        link = link(kaiako);
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    private Reply at(String path, Someone who, Map<String, Object> body) {
        Reply done = ledger.post(who, "/partnerships/" + partnership + path, body);
        ledger.untilTheViewsShow(done.at("/position").asLong());
        return done;
    }

    private String promise(Someone who, LocalDate due) {
        return at("/commitments", who, Map.of("what", WORDS, "promiser", who.id(), "due", due.toString()))
                .text("id");
    }

    private String link(Someone who) {
        return ledger.post(who, "/me/feeds", Map.of()).text("link");
    }

    private Reply read(String address) {
        return ledger.open(
                BothSides.NOBODY,
                URI.create(address).getRawPath(),
                HttpRequest.newBuilder().GET());
    }

    private String calendar(String address) {
        Reply reply = read(address);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.response().headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        return reply.response().body();
    }

    private static List<VEvent> events(String calendar) {
        ICalendar read = Biweekly.parse(calendar).first();
        if (read.getEvents().isEmpty()) {
            // By the book something has to stand in it; the library does not count this as something.
            assertThat(calendar).contains("BEGIN:VTIMEZONE");
            return List.of();
        }
        assertThat(read.validate(ICalVersion.V2_0).isEmpty())
                .as(read.validate(ICalVersion.V2_0).toString())
                .isTrue();
        return read.getEvents();
    }

    private static LocalDate day(biweekly.util.ICalDate date) {
        assertThat(date.hasTime()).isFalse();
        return LocalDate.of(
                date.getRawComponents().getYear(),
                date.getRawComponents().getMonth(),
                date.getRawComponents().getDate());
    }

    @Test
    void a_calendar_holds_ones_own_open_promises_and_hui_as_whole_days_with_a_link() {
        List<VEvent> events = events(calendar(link));
        assertThat(events.stream().map(it -> it.getSummary().getValue()))
                .containsExactly("Something you said you would do", "Hui");
        assertThat(events.stream().map(it -> day(it.getDateStart().getValue())))
                .containsExactly(soon, soon.plusDays(3));
        assertThat(events.stream().map(it -> day(it.getDateEnd().getValue())))
                .containsExactly(soon.plusDays(1), soon.plusDays(4));
        assertThat(events.stream().map(it -> it.getUrl().getValue()))
                .containsExactly(
                        ledger.address() + "/partnerships/" + partnership + "/promises/" + promise,
                        ledger.address() + "/partnerships/" + partnership + "/hui/" + hui);
        assertThat(ledger.open(
                                kaiako,
                                "/partnerships/" + partnership + "/promises/" + promise,
                                HttpRequest.newBuilder())
                        .status())
                .isEqualTo(200);
        assertThat(ledger.open(kaiako, "/partnerships/" + partnership + "/hui/" + hui, HttpRequest.newBuilder())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void no_word_no_name_and_no_place_stands_in_it() {
        assertThat(calendar(link)).doesNotContain("7151", "nui", "Reading", "c33", "k1", kaiako.username(), "LOCATION");
    }

    @Test
    void no_line_of_it_is_longer_than_programs_read() {
        assertThat(calendar(link).lines())
                .allSatisfy(it ->
                        assertThat(it.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void it_speaks_the_language_of_the_page_on_which_it_was_made() {
        String made = ledger.send(
                        rtlb,
                        "/me/feeds",
                        HttpRequest.newBuilder()
                                .header("Accept-Language", "mi")
                                .POST(HttpRequest.BodyPublishers.noBody()))
                .text("link");
        assertThat(events(calendar(made)).stream()
                        .map(it -> it.getSummary().getValue())
                        .distinct())
                .containsExactly("He mea i kī koe ka mahia e koe", "Hui");
    }

    @Test
    void a_link_that_was_taken_back_opens_nothing_at_once() {
        Reply made = ledger.post(kaiako, "/me/feeds", Map.of());
        assertThat(read(made.text("link")).status()).isEqualTo(200);
        assertThat(revoke(rtlb, made.text("id")).status()).isEqualTo(404);
        assertThat(read(made.text("link")).status()).isEqualTo(200);
        assertThat(ledger.get(kaiako, "/me/feeds/" + made.text("id")).text("id"))
                .isEqualTo(made.text("id"));
        assertThat(ledger.get(rtlb, "/me/feeds/" + made.text("id")).status()).isEqualTo(404);

        assertThat(revoke(kaiako, made.text("id")).status()).isEqualTo(204);

        assertThat(read(made.text("link")).status()).isEqualTo(404);
        assertThat(read(made.text("link")).text("type")).isEqualTo("/problems/this-link-opens-no-calendar");
        assertThat(revoke(kaiako, made.text("id")).status()).isEqualTo(404);
        assertThat(ledger.get(kaiako, "/me/feeds/" + made.text("id")).status()).isEqualTo(404);
        assertThat(read(link).status()).isEqualTo(200);
    }

    private Reply revoke(Someone who, String feed) {
        return ledger.send(who, "/me/feeds/" + feed, HttpRequest.newBuilder().DELETE());
    }

    @Test
    void what_a_link_holds_is_told_once_and_stands_nowhere() {
        read(link);
        read(link.replace(".ics", "x.ics"));
        String token = link.replaceAll(".*/|\\.ics", "");
        assertThat(token).hasSize(43);
        assertThat(ledger.get(kaiako, "/me/feeds").response().body()).doesNotContain(token);
        assertThat(ledger.get(kaiako, "/me/account").response().body()).doesNotContain(token);
        assertThat(ledger.database
                        .superuser()
                        .sql("SELECT string_agg(row_to_json(it)::text, ' ') FROM ledger.feeds it")
                        .query(String.class)
                        .single())
                .doesNotContain(token);
        assertThat(ledger.logged()).doesNotContain(token);
        assertThat(ledger.metrics("/metrics").body())
                .contains("/api/feeds/{token}.ics")
                .doesNotContain(token);
        assertThat(read(link.replace(".ics", "x.ics")).response().body()).doesNotContain(token);
    }

    @Test
    void whoever_reads_no_partnership_has_an_empty_calendar() {
        assertThat(events(calendar(link(ledger.signsIn("AUDITOR"))))).isEmpty();
        assertThat(events(calendar(link(BothSides.ADMINISTRATOR)))).isEmpty();
    }

    @Test
    void nobody_has_links_without_number() {
        Someone someone = ledger.signsIn("PARTNER");
        for (int made = 0; made < 10; made++) {
            link(someone);
        }
        assertThat(ledger.tryToPost(someone, "/me/feeds", Map.of()).text("type"))
                .isEqualTo("/problems/nobody-has-more-than-ten-calendars");
    }

    @Test
    void where_sight_is_paused_nothing_of_that_partnership_stands_there() {
        String other = ledger.formPartnership(rtlb);
        Someone paused = ledger.register("Paused", "PARTNER");
        String path = "/partnerships/" + other;
        ledger.post(rtlb, path + "/partners", Map.of("person", paused.id(), "role", "WHANAU"));
        Reply promised = ledger.post(
                paused, path + "/commitments", Map.of("what", WORDS, "promiser", paused.id(), "due", soon.toString()));
        ledger.untilTheViewsShow(promised.at("/position").asLong());
        String own = link(paused);
        assertThat(events(calendar(own))).hasSize(1);

        Reply pausing =
                ledger.post(rtlb, path + "/partners/" + paused.id() + "/pause", Map.of("why", "a court's order"));
        ledger.untilTheViewsShow(pausing.at("/position").asLong());

        assertThat(events(calendar(own))).isEmpty();
    }

    @Test
    void who_cannot_come_in_has_no_calendar_either() {
        Someone nan = ledger.register("Nan", "PARTNER");
        String own = link(nan);
        assertThat(read(own).status()).isEqualTo(200);
        ledger.database
                .superuser()
                .sql("UPDATE ledger.accounts SET code_until = now() + interval '1 day' WHERE username = ?")
                .param(1, nan.username())
                .update();
        assertThat(read(own).status()).isEqualTo(404);
        ledger.database
                .superuser()
                .sql("UPDATE ledger.accounts SET code_until = NULL, enabled = false WHERE username = ?")
                .param(1, nan.username())
                .update();
        assertThat(read(own).status()).isEqualTo(404);
    }

    @Test
    void whose_calendar_it_is_is_said_by_its_link_and_not_by_who_signs_in() {
        Reply asAnother = ledger.open(
                rtlb, URI.create(link).getRawPath(), HttpRequest.newBuilder().GET());
        assertThat(asAnother.response().body().replaceAll("DTSTAMP.*", ""))
                .isEqualTo(calendar(link).replaceAll("DTSTAMP.*", ""));
    }
}
