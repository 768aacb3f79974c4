package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.commitment.CommitmentAccepted;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.ProgressNoted;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.journey.ElementEntered;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.person.PersonRenamed;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.TestLedger;
import nz.partnershipledger.query.live.LiveViews;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FollowThroughApiTest extends ApiTest {
    @Test
    void what_was_just_recorded_is_read_at_once_with_its_words() {
        CommitmentId id = CommitmentId.random();
        record(kaiako, promise(id, kaiako, "kōrero with Nan 🌊", day(10), Audience.PARTNERSHIP));

        JsonNode row = list(asNan, "").get("items").get(0);
        assertThat(row.get("commitment").asString()).isEqualTo(id.toString());
        assertThat(row.get("what").asString()).isEqualTo("kōrero with Nan 🌊");
        assertThat(row.get("promiser").asString()).isEqualTo(kaiako.toString());
        assertThat(row.get("for").isNull()).isTrue();
        assertThat(row.get("status").asString()).isEqualTo("OPEN");
        assertThat(row.get("overdue").asBoolean()).isTrue();
        assertThat(row.get("events").get(0).asLong()).isEqualTo(position);
        assertThat(row.propertyNames())
                .contains(
                        "commitment",
                        "partnership",
                        "what",
                        "promiser",
                        "suggestedBy",
                        "for",
                        "recordedBy",
                        "promisedOn",
                        "firstDue",
                        "due",
                        "moves",
                        "status",
                        "overdue",
                        "keptOn",
                        "keptLate",
                        "reason",
                        "reasonGiven",
                        "promiseConfirmed",
                        "disputed",
                        "events");
    }

    @Test
    void each_reader_finds_what_is_meant_for_them() {
        CommitmentId forAll = promised(kaiako, day(10));
        CommitmentId forSome = promised(kaiako, day(11), only(kaiako, rtlb));
        CommitmentId ofOnesOwn = CommitmentId.random();
        position = server.append(
                kaiako,
                kaiako,
                new CommitmentMade(
                        partnership,
                        ofOnesOwn,
                        server.promise(partnership, kaiako, kaiako, "mine", day(12)),
                        true,
                        day(2),
                        Audience.PRIVATE));
        String cluster = "moana-" + partnership;
        String leader = server.account(PersonId.random(), SystemRole.PRACTICE_LEADER, cluster);
        String otherLeader = server.account(PersonId.random(), SystemRole.PRACTICE_LEADER, "elsewhere");
        String stranger = server.account(PersonId.random(), SystemRole.PARTNER);

        assertThat(commitments(list(asKaiako, "")))
                .containsExactly(forAll.toString(), forSome.toString(), ofOnesOwn.toString());
        assertThat(list(asKaiako, "").get("items").get(2).get("what").asString())
                .isEqualTo("mine");
        assertThat(commitments(list(asRtlb, ""))).containsExactly(forAll.toString(), forSome.toString());
        assertThat(commitments(list(asNan, ""))).containsExactly(forAll.toString());
        assertThat(list(asNan, "").get("summary").get("overdue").asInt()).isEqualTo(1);
        assertThat(commitments(list(leader, ""))).containsExactly(forAll.toString());
        assertThat(commitments(list(otherLeader, ""))).isEmpty();
        assertThat(commitments(list(stranger, ""))).isEmpty();
        for (String reader : List.of(asKaiako, asRtlb, asNan, leader, stranger)) {
            assertThat(commitments(list(reader, "&asOf=" + Instant.now())))
                    .as("as of now it is the same")
                    .isEqualTo(commitments(list(reader, "")));
        }
    }

    @Test
    void some_roles_read_counts_alone_and_some_nothing() {
        promised(kaiako, day(10));
        promised(nan, day(10));
        promised(kaiako, day(11), only(rtlb));
        String cluster = "moana-" + partnership;
        String manager = server.account(PersonId.random(), SystemRole.CLUSTER_MANAGER, cluster);
        String auditor = server.account(PersonId.random(), SystemRole.AUDITOR);
        for (String reader : List.of(manager, auditor)) {
            JsonNode answer = list(reader, "&cluster=" + cluster);
            assertThat(answer.get("items").isEmpty()).isTrue();
            assertThat(answer.get("total").asInt()).isZero();
            assertThat(answer.get("summary").get("overdue").asInt())
                    .as("not the whānau's, nor the one for named people")
                    .isEqualTo(1);
            assertThat(server.get(reader, "/api/partnerships/" + partnership).statusCode())
                    .isEqualTo(403);
        }
        for (SystemRole role : List.of(SystemRole.ADMINISTRATOR, SystemRole.PRIVACY_OFFICER)) {
            String reader = server.account(PersonId.random(), role);
            assertThat(server.get(reader, "/api/follow-through").statusCode()).isEqualTo(403);
            assertThat(server.get(reader, "/api/partnerships/" + partnership).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_former_partner_reads_their_own_as_it_was_when_they_left() {
        CommitmentId hers = promised(nan, day(10));
        promised(kaiako, day(11));
        record(rtlb, new PartnerLeft(partnership, nan, null, day(5)));
        record(rtlb, kept(hers, 6));

        JsonNode seen = list(asNan, "");
        assertThat(commitments(seen)).containsExactly(hers.toString());
        assertThat(seen.get("items").get(0).get("status").asString()).isEqualTo("OPEN");
        assertThat(list(asRtlb, "&status=KEPT").get("total").asInt()).isEqualTo(1);
    }

    @Test
    void a_former_partner_does_not_learn_from_a_version_how_it_goes_on_without_them() {
        promised(kaiako, day(11));
        record(rtlb, new PartnerLeft(partnership, nan, null, day(5)));
        CommitmentId later = promised(kaiako, day(12));
        record(rtlb, kept(later, 6));
        String here = "/api/partnerships/" + partnership;
        long head = version(server.get(asRtlb, here));
        long known = version(server.get(asNan, here));
        assertThat(known).isEqualTo(head - 2);

        assertThat(server.get(asNan, here + "?version=" + known).statusCode()).isEqualTo(200);
        assertThat(server.get(asRtlb, here + "?version=" + head).statusCode()).isEqualTo(200);
        HttpResponse<String> beyond = server.get(asNan, here + "?version=" + (head + 1));
        HttpResponse<String> recorded = server.get(asNan, here + "?version=" + head);
        assertThat(recorded.statusCode()).isEqualTo(beyond.statusCode()).isNotEqualTo(200);
        assertThat(recorded.body()).isEqualTo(beyond.body());
    }

    private static long version(HttpResponse<String> answer) {
        return Long.parseLong(answer.headers().firstValue("ETag").orElseThrow().replace("\"", ""));
    }

    @Test
    void an_entry_for_fewer_people_leaves_no_trace_for_the_others() {
        CommitmentId id = promised(kaiako, day(10));
        record(
                kaiako,
                new ProgressNoted(
                        partnership,
                        id,
                        kaiako,
                        server.seal(partnership.asSubject(), partnership, "hard"),
                        day(3),
                        only(rtlb)),
                new CommitmentMissed(partnership, id, kaiako, null, null, day(4), only(rtlb)));

        assertThat(list(asRtlb, "").get("items").get(0).get("status").asString())
                .isEqualTo("MISSED");
        JsonNode others = list(asNan, "").get("items").get(0);
        assertThat(others.get("status").asString()).isEqualTo("OPEN");
        assertThat(others.get("events").size()).isEqualTo(1);
    }

    @Test
    void a_reason_is_shown_to_those_it_concerns_and_of_the_others_nobody_reads_more_than_that_one_was_given() {
        CommitmentId id = promised(kaiako, day(10));
        record(
                kaiako,
                new CommitmentReleased(
                        partnership,
                        id,
                        kaiako,
                        new SealedReason(server.seal(partnership.asSubject(), partnership, "STRESS\ntoo much")),
                        Set.of(nan),
                        null,
                        day(4),
                        Audience.PARTNERSHIP));

        JsonNode toNan = list(asNan, "").get("items").get(0);
        assertThat(toNan.get("reason").get("category").asString()).isEqualTo("STRESS");
        assertThat(toNan.get("reason").get("text").asString()).isEqualTo("too much");
        JsonNode toRtlb = list(asRtlb, "").get("items").get(0);
        assertThat(toRtlb.get("reason").isNull()).isTrue();
        assertThat(toRtlb.get("reasonGiven").asBoolean()).isTrue();
        assertThat(server.get(asNan, "/api/follow-through.csv").body()).doesNotContain("STRESS", "too much");
    }

    @Test
    void the_past_shows_nothing_recorded_later_and_what_happened_later_is_left_out() {
        CommitmentId id = promised(kaiako, day(10));
        Instant before = server.ledger.events().at(position).orElseThrow().at();
        record(rtlb, kept(id, 5));
        promised(nan, day(20));

        assertThat(list(asRtlb, "&asOf=" + before)
                        .get("items")
                        .get(0)
                        .get("status")
                        .asString())
                .isEqualTo("OPEN");
        assertThat(list(asRtlb, "&asOf=" + before).get("total").asInt()).isEqualTo(1);
        assertThat(list(asRtlb, "&happenedBy=" + day(4))
                        .get("items")
                        .get(0)
                        .get("status")
                        .asString())
                .isEqualTo("OPEN");
        JsonNode onTheFifth = list(asRtlb, "&happenedBy=" + day(5));
        assertThat(onTheFifth.get("summary").get("kept").asInt()).isEqualTo(1);
        assertThat(onTheFifth.get("summary").get("open").asInt()).isEqualTo(1);
        assertThat(onTheFifth.get("summary").get("overdue").asInt()).isZero();
        assertThat(list(asRtlb, "&happenedBy=" + day(21))
                        .get("summary")
                        .get("overdue")
                        .asInt())
                .isEqualTo(1);
        JsonNode both = list(asRtlb, "&happenedBy=" + day(11) + "&asOf=" + before);
        assertThat(both.get("summary").get("overdue").asInt()).isEqualTo(1);
        assertThat(both.get("summary").get("kept").asInt()).isZero();
    }

    @Test
    void promises_are_asked_for_by_the_term_of_their_day_whose_holidays_are_its_own() {
        CommitmentId inTheTerm = promised(kaiako, LocalDate.of(2026, 4, 2));
        CommitmentId inItsHolidays = promised(kaiako, LocalDate.of(2026, 4, 19));
        promised(kaiako, LocalDate.of(2026, 4, 20));
        promised(kaiako, null);

        for (String moment : List.of("", "&asOf=" + Instant.now(), "&happenedBy=2026-05-01")) {
            JsonNode first = list(asRtlb, "&term=2026-T1" + moment);
            assertThat(commitments(first)).as(moment).containsExactly(inTheTerm.toString(), inItsHolidays.toString());
            assertThat(first.get("summary").get("followThrough"))
                    .as(moment)
                    .hasToString("{\"numerator\":0,\"denominator\":2}");
        }
        assertFault(server.get(asRtlb, "/api/follow-through?term=2026-T5"), "term");
        assertThat(server.get(asRtlb, "/api/follow-through?term=next").body()).contains("2026-T1, 2026-T2");
    }

    @Test
    void promises_are_asked_for_by_the_element_that_was_in_focus_when_they_were_first_spoken_of() {
        CommitmentId before = promised(kaiako, day(25));
        record(rtlb, entered(Element.KOHIKOHI, 2), entered(Element.TATAI, 10));
        CommitmentId whileGathering = promised(kaiako, day(26));
        CommitmentId spokenOfLater = CommitmentId.random();
        Promise promise = promise(spokenOfLater, kaiako, "ring Nan", day(27), Audience.PARTNERSHIP)
                .promise();
        record(
                kaiako,
                new CommitmentProposed(partnership, spokenOfLater, promise, day(11), Audience.PARTNERSHIP),
                new CommitmentAccepted(partnership, spokenOfLater, kaiako, true, null, day(20), Audience.PARTNERSHIP),
                entered(Element.WHAKAMAHI, 12));

        for (String moment : List.of("", "&asOf=" + Instant.now(), "&happenedBy=" + day(28))) {
            assertThat(commitments(list(asRtlb, "&element=KOHIKOHI" + moment)))
                    .as("what is written of a day counts, not when it was written: %s", moment)
                    .containsExactly(before.toString(), whileGathering.toString());
            assertThat(commitments(list(asRtlb, "&element=TATAI" + moment)))
                    .as(moment)
                    .containsExactly(spokenOfLater.toString());
            assertThat(commitments(list(asRtlb, "&element=WHAKAMAHI,MANA_MOTUHAKE" + moment)))
                    .as(moment)
                    .isEmpty();
        }
        assertFault(server.get(asRtlb, "/api/follow-through?element=TATAI,FOCUS"), "element");
    }

    private ElementEntered entered(Element element, int day) {
        return new ElementEntered(partnership, element, false, null, Set.of(), day(day));
    }

    @Test
    void promises_are_asked_for_by_the_hui_they_were_made_at() {
        HuiId hui = HuiId.random();
        CommitmentId here = CommitmentId.random();
        CommitmentId elsewhere = CommitmentId.random();
        record(kaiako, at(hui, here), at(HuiId.random(), elsewhere));
        promised(kaiako, day(10));

        for (String moment : List.of("", "&asOf=" + Instant.now(), "&happenedBy=" + day(28))) {
            assertThat(commitments(list(asRtlb, "&hui=" + hui + moment)))
                    .as(moment)
                    .containsExactly(here.toString());
            assertThat(commitments(list(asRtlb, "&hui=" + HuiId.random() + moment)))
                    .as(moment)
                    .isEmpty();
        }
        assertThat(commitments(
                        server.json(asRtlb, "/api/partnerships/%s/commitments?hui=%s".formatted(partnership, hui))))
                .containsExactly(here.toString());
        String leader = server.account(PersonId.random(), SystemRole.PRACTICE_LEADER, "moana-" + partnership);
        JsonNode fromOutside = list(leader, "&hui=" + hui);
        assertThat(commitments(fromOutside)).containsExactly(here.toString());
        assertThat(fromOutside.get("summary").isNull())
                .as("the figures of a hui would be those of one person")
                .isTrue();
        assertFault(server.get(asRtlb, "/api/follow-through?hui=the-last"), "hui");
    }

    private CommitmentMade at(HuiId hui, CommitmentId id) {
        CommitmentMade made = promise(id, kaiako, "bring the photos", day(9), Audience.PARTNERSHIP);
        Promise promise = made.promise();
        return new CommitmentMade(
                partnership,
                id,
                new Promise(promise.what(), kaiako, null, null, promise.due(), null, Origin.at(hui), false, null, null),
                true,
                made.on(),
                made.audience());
    }

    @Test
    void a_period_that_ends_before_it_starts_is_said_so() {
        String due = "/api/follow-through?dueFrom=2026-03-02&dueTo=";
        assertFault(server.get(asRtlb, due + "2026-03-01"), "dueTo");
        assertThat(server.get(asRtlb, due + "2026-03-02").statusCode()).isEqualTo(200);
        assertFault(
                server.get(asRtlb, "/api/follow-through?promisedFrom=2030-03-02&promisedTo=2026-03-01"), "promisedTo");
        assertFault(
                server.get(
                        asRtlb,
                        "/api/partnerships/" + partnership + "/commitments?dueFrom=2026-03-02&dueTo=2026-03-01"),
                "dueTo");
        assertFault(server.get(asRtlb, "/api/power-sharing?from=2026-03-02&to=2026-03-01"), "to");
        assertThat(server.get(asRtlb, due + "2026-03-01", "Accept-Language", "mi")
                        .body())
                .contains("Ka mutu tēnei wā i mua i tōna tīmatanga.");
        assertThat(commitments(list(asRtlb, "&dueFrom=2016-01-01&dueTo=2031-01-01")))
                .isEmpty();
    }

    @Test
    void a_stream_that_could_not_be_applied_is_said_so_at_once_and_heals() {
        CommitmentId id = promised(kaiako, day(10));
        list(asRtlb, "");
        server.ledger
                .test()
                .superuser()
                .sql("ALTER TABLE views.applied ADD CONSTRAINT broken CHECK (stream <> '%s' OR version < 5) NOT VALID"
                        .formatted(partnership))
                .update();
        position = server.ledger.append(partnership, rtlb, kept(id, 5));

        TestLedger.eventually(() -> server.get(asRtlb, "/api/follow-through?after=" + position)
                .body()
                .contains("/problems/a-view-is-waiting-for-help"));
        HttpResponse<String> parked =
                server.get(asRtlb, "/api/follow-through?after=" + position, "Accept-Language", "mi");
        assertThat(parked.statusCode()).isEqualTo(503);
        assertThat(parked.body()).contains("Kāore e taea te whakaatu");
        assertThat(server.get(asRtlb, "/api/follow-through").statusCode()).isEqualTo(200);

        isParkedByEveryView();
        server.ledger
                .test()
                .superuser()
                .sql("ALTER TABLE views.applied DROP CONSTRAINT broken")
                .update();
        for (Fold<?> view : QuerySide.FOLDS) {
            assertThat(server.bean(LiveViews.class)
                            .find(view.name())
                            .orElseThrow()
                            .retry(partnership))
                    .isTrue();
        }
        assertThat(list(asRtlb, "").get("summary").get("kept").asInt()).isEqualTo(1);
    }

    @Test
    void a_text_that_was_removed_says_so_everywhere() {
        CommitmentId id = promised(kaiako, day(10));
        list(asRtlb, "");
        server.keys.destroy(partnership.asSubject(), "A-17");

        JsonNode what = list(asRtlb, "").get("items").get(0).get("what");
        assertThat(what.get("authority").asString()).isEqualTo("A-17");
        assertThat(LocalDate.parse(what.get("removedOn").asString())).isNotNull();
        assertThat(server.get(asRtlb, "/api/follow-through.csv").body()).contains("by authority of A-17");
        assertThat(server.json(asRtlb, "/api/partnerships/" + partnership)
                        .get("label")
                        .get("authority")
                        .asString())
                .isEqualTo("A-17");
        assertThat(server.json(asRtlb, "/api/partnerships/" + partnership + "/commitments/" + id)
                        .get("holders")
                        .get(0)
                        .get("what")
                        .get("authority")
                        .asString())
                .isEqualTo("A-17");
    }

    @Test
    void every_location_answers_to_those_who_may_read_it() {
        CommitmentId id = promised(kaiako, day(10));
        String stranger = server.account(PersonId.random(), SystemRole.RTLB);
        for (String path : List.of("", "/commitments/" + id, "/entries/" + position)) {
            String location = "/api/partnerships/" + partnership + path;
            HttpResponse<String> response = server.get(asNan, location + "?after=" + position);
            assertThat(response.statusCode()).as(location + response.body()).isEqualTo(200);
            assertThat(response.headers().firstValue("ETag")).hasValue("\"4\"");
            assertThat(server.get(stranger, location).statusCode()).isEqualTo(404);
        }
        assertThat(server.json(asNan, "/api/partnerships/" + partnership + "/entries/" + position)
                        .get("type")
                        .asString())
                .isEqualTo("commitment-made");
        assertThat(server.get(asNan, "/api/partnerships/" + partnership + "/commitments/" + CommitmentId.random())
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.get(asNan, "/api/partnerships/" + partnership + "/entries/1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.get(asNan, "/api/partnerships/" + partnership + "?asOf=2020-01-01T00:00:00Z")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void people_are_known_to_those_who_share_a_partnership_with_them() {
        Instant before = server.ledger.events().at(position).orElseThrow().at();
        position = server.append(nan, rtlb, new PersonRenamed(nan, server.seal(nan.asSubject(), nan, "Aunty")));
        String path = "/api/people/" + nan;
        String stranger = server.account(PersonId.random(), SystemRole.PARTNER);
        String administrator = server.account(PersonId.random(), SystemRole.ADMINISTRATOR);

        assertThat(server.json(asKaiako, path + "?after=" + position)
                        .get("name")
                        .asString())
                .isEqualTo("Aunty");
        assertThat(server.json(asKaiako, path + "?asOf=" + before).get("name").asString())
                .isEqualTo("Name " + nan);
        assertThat(server.get(stranger, path).statusCode()).isEqualTo(404);
        assertThat(server.json(administrator, path).get("name").asString()).isEqualTo("Aunty");
        assertThat(server.json(asKaiako, "/api/people").get("total").asInt()).isEqualTo(3);
        assertThat(server.json(asKaiako, "/api/people?limit=2")
                        .get("nextCursor")
                        .isNull())
                .isFalse();
    }
}
