package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.noon;
import static nz.partnershipledger.query.base.History.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.AgendaItemId;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Coming;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.decision.StanceTaken;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.events.hui.AgendaItemAdded;
import nz.partnershipledger.events.hui.AgendaShared;
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.GoingWellSentHome;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.events.hui.HuiOpened;
import nz.partnershipledger.events.hui.HuiPostponed;
import nz.partnershipledger.events.hui.HuiReflectedOn;
import nz.partnershipledger.events.hui.MinutesCorrected;
import nz.partnershipledger.events.hui.MinutesShared;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.person.PersonRegistered;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Hui, voices, what is going well and difficulties, over the API. */
class HuiApiTest extends OneHui {
    @Test
    void a_hui_tells_its_agenda_who_shaped_it_and_what_is_ready() {
        record(
                rtlb,
                called(hui, day(20)),
                new AgendaItemAdded(
                        partnership,
                        hui,
                        AgendaItemId.random(),
                        AgendaPart.VOICES,
                        sealed("mornings"),
                        nan,
                        true,
                        day(3)),
                new AgendaShared(partnership, hui, Set.of(nan), day(10)),
                heard(VoiceId.random(), "mornings are easier", VoiceSharing.OWN_WORDS));
        JsonNode one = json(asNan, "/hui/" + hui);
        assertThat(one.get("place").asString()).isEqualTo("the library");
        assertThat(one.at("/agenda/0/text").asString()).isEqualTo("mornings");
        assertThat(one.at("/readiness/agendaSharedDaysBefore").asInt()).isEqualTo(10);
        assertThat(one.at("/readiness/whanauHeard").asBoolean()).isTrue();
        assertThat(one.at("/readiness/akongaHeard").isNull()).isTrue();
        assertThat(one.at("/readiness/minuteTakerNamed").asBoolean()).isFalse();
        assertThat(one.at("/agendaCoverage/covered/0").asString()).isEqualTo("VOICES");
        assertThat(one.at("/shapedBy/0/person").asString()).isEqualTo(nan.toString());
        assertThat(one.at("/shapedBy/0/role").asString()).isEqualTo("WHANAU");
        assertThat(json(asNan, "/hui").at("/items/0/id").asString()).isEqualTo(hui.toString());
        assertThat(json(asNan, "/hui?state=CANCELLED").get("total").asInt()).isZero();
        assertThat(status(asNan, "/hui/" + HuiId.random())).isEqualTo(404);
        assertThat(server.get(asNan, "/api/partnerships/" + partnership + "/hui.csv")
                        .body())
                .contains("agendaSharedDaysBefore", hui.toString());
    }

    @Test
    void the_past_knows_nothing_of_where_a_hui_was_moved_to() {
        record(rtlb, called(hui, day(20)));
        CommitmentId promise = CommitmentId.random();
        record(kaiako, promiseAt(promise, "bring the plan", Audience.PARTNERSHIP));
        long before = server.ledger.events().version(partnership);
        record(rtlb, new HuiPostponed(partnership, hui, noon(day(27)), sealed("a tangi"), day(5)));
        assertThat(json(asNan, "/commitments").at("/items/0/due").asString()).isEqualTo("2026-03-27");
        assertThat(json(asNan, "/commitments").at("/items/0/dueAtHui").asString())
                .isEqualTo(hui.toString());
        assertThat(json(asNan, "/commitments").at("/items/0/origin/hui").asString())
                .isEqualTo(hui.toString());
        assertThat(json(asNan, "/commitments?version=" + before)
                        .at("/items/0/due")
                        .asString())
                .isEqualTo("2026-03-20");
        String then = json(asNan, "/hui?version=" + before).toString();
        assertThat(then).contains(noon(day(20)).toString()).doesNotContain("tangi", "2026-03-26");
    }

    @Test
    void voices_are_shared_as_their_owners_agreed_and_it_is_told_who_was_heard_last() {
        VoiceId aloud = VoiceId.random();
        VoiceId silent = VoiceId.random();
        record(
                rtlb,
                called(hui, day(20)),
                heard(aloud, "mornings are easier", VoiceSharing.OWN_WORDS),
                heard(silent, "never to be seen", VoiceSharing.HEARD_ONLY));
        JsonNode voices = json(asKaiako, "/voices");
        assertThat(voices.at("/items/0/words").asString()).isEqualTo("mornings are easier");
        assertThat(voices.at("/items/0/confirmed").asBoolean()).isFalse();
        assertThat(voices.toString()).doesNotContain("never to be seen");
        assertThat(voices.at("/lastHeard/whanau").asString()).isEqualTo("2026-03-08");
        assertThat(voices.at("/lastHeard/akonga").isNull()).isTrue();
        assertThat(json(asKaiako, "/voices/" + silent).get("words").isNull()).isTrue();
        assertThat(voices.at("/lastHeard/whanauConfirmed").isNull()).isTrue();
        assertThat(json(asKaiako, "/voices?whose=" + kaiako).get("total").asInt())
                .isZero();
        assertThat(server.get(asKaiako, "/api/partnerships/" + partnership + "/voices.csv")
                        .body())
                .contains("mornings are easier")
                .doesNotContain("never to be seen");
        assertThat(status(asKaiako, "/voices/" + VoiceId.random())).isEqualTo(404);
    }

    @Test
    void what_goes_well_and_what_is_difficult_is_found_again() {
        GoingWellId well = GoingWellId.random();
        DifficultyId difficulty = DifficultyId.random();
        record(
                kaiako,
                new GoingWellNoted(
                        partnership, well, sealed("she reads"), null, kaiako, true, day(4), Audience.PARTNERSHIP),
                new GoingWellSentHome(partnership, well, Set.of(nan), day(5), Audience.PARTNERSHIP),
                new DifficultyNamed(
                        partnership,
                        difficulty,
                        sealed("the bell is loud"),
                        hui,
                        nan,
                        false,
                        day(6),
                        Audience.PARTNERSHIP));
        assertThat(json(asNan, "/going-well/" + well).at("/sentHome/0/to/0").asString())
                .isEqualTo(nan.toString());
        assertThat(json(asNan, "/going-well").at("/items/0/text").asString()).isEqualTo("she reads");
        assertThat(json(asNan, "/going-well?hui=" + hui).get("total").asInt()).isZero();
        assertThat(json(asNan, "/difficulties/" + difficulty).get("text").asString())
                .isEqualTo("the bell is loud");
        assertThat(json(asNan, "/difficulties?hui=" + hui).get("total").asInt()).isEqualTo(1);
        assertThat(status(asNan, "/going-well/" + GoingWellId.random())).isEqualTo(404);
        assertThat(status(asNan, "/difficulties/" + DifficultyId.random())).isEqualTo(404);
    }

    @Test
    void a_caseload_tells_when_the_next_hui_is_and_who_was_heard_last() {
        LocalDate ahead = Aotearoa.dayOf(Instant.now()).plusDays(9);
        record(
                rtlb,
                called(HuiId.random(), day(20)),
                called(hui, ahead),
                called(HuiId.random(), ahead.plusDays(7)),
                heard(VoiceId.random(), "mornings", VoiceSharing.OWN_WORDS));
        JsonNode row = server.json(asRtlb, "/api/partnerships?after=" + position)
                .get("items")
                .get(0);
        assertThat(row.get("nextHui").asString()).isEqualTo(noon(ahead).toString());
        assertThat(row.at("/lastVoices/whanau").asString()).isEqualTo("2026-03-08");
        assertThat(row.at("/lastVoices/akonga").isNull()).isTrue();
        JsonNode then = server.json(asRtlb, "/api/partnerships?happenedBy=2026-03-07")
                .get("items")
                .get(0);
        assertThat(then.get("nextHui").asString()).isEqualTo(noon(day(20)).toString());
        assertThat(then.at("/lastVoices/whanau").isNull()).isTrue();
    }

    @Test
    void the_minutes_hold_what_came_up_at_the_hui_and_what_became_of_it_that_day() {
        DecisionId decision = DecisionId.random();
        record(
                rtlb,
                called(hui, day(20)),
                new HuiHeld(partnership, hui, Set.of(nan, kaiako), Set.of(), Set.of(), day(20)),
                sheReads(),
                new DecisionProposed(
                        partnership,
                        decision,
                        sealed("Which books?"),
                        sealed("large print"),
                        nan,
                        null,
                        Set.of(),
                        Origin.at(hui),
                        day(20)),
                new StanceTaken(
                        partnership, decision, kaiako, Stance.SUPPORT, null, false, day(20), Audience.PARTNERSHIP),
                new StanceTaken(
                        partnership, decision, rtlb, Stance.STAND_ASIDE, null, true, day(24), Audience.PARTNERSHIP),
                new GoingWellNoted(
                        partnership,
                        GoingWellId.random(),
                        sealed("not at the hui"),
                        null,
                        nan,
                        true,
                        day(20),
                        Audience.PARTNERSHIP));
        List<String> told = summaries(json(asNan, "/timeline?hui=" + hui));
        assertThat(told).hasSize(5).anyMatch(it -> it.contains("she reads")).noneMatch(it -> it.contains("not at"));
        assertThat(summaries(json(asNan, "/timeline?feature=hui"))).hasSize(4);
    }

    @Test
    void a_minute_taker_who_is_no_partner_reads_the_table_while_the_hui_is_under_way_and_nothing_else() {
        PersonId office = PersonId.random();
        String asOffice = server.account(office, SystemRole.PARTNER);
        String asStranger = server.account(PersonId.random(), SystemRole.PARTNER);
        String asManager = server.account(office, SystemRole.CLUSTER_MANAGER, "moana-" + partnership);
        String asLeader = server.account(PersonId.random(), SystemRole.PRACTICE_LEADER, "moana-" + partnership);
        server.append(
                office,
                rtlb,
                new PersonRegistered(office, server.seal(office.asSubject(), office, "The office"), null));
        String table = "/hui/" + hui + "/table";
        CommitmentId promise = CommitmentId.random();
        record(
                rtlb,
                calledWith(office),
                new AgendaItemAdded(
                        partnership, hui, AgendaItemId.random(), AgendaPart.GENERAL, null, nan, true, day(3)),
                promiseAt(promise, "bring the plan", Audience.PARTNERSHIP),
                promiseAt(CommitmentId.random(), "for some alone", only(kaiako, rtlb)));
        assertThat(status(asNan, table + "?after=" + position)).isEqualTo(200);
        assertThat(status(asOffice, table)).as("before its opening").isEqualTo(404);

        record(kaiako, answered(kaiako, Coming.CANNOT, "not for the office"));
        assertThat(json(asNan, table).at("/answers/0/text").asString()).isEqualTo("not for the office");
        record(rtlb, new HuiOpened(partnership, hui, rtlb, day(20)));
        record(
                kaiako,
                new CommitmentRenegotiated(
                        partnership,
                        promise,
                        kaiako,
                        null,
                        null,
                        sealed("between the two of us"),
                        null,
                        Set.of(rtlb),
                        day(20),
                        only(kaiako, rtlb)));
        JsonNode shown = json(asOffice, table);
        assertThat(shown.propertyNames())
                .containsExactlyInAnyOrder(
                        "hui", "state", "agenda", "present", "presenceRecorded", "answers", "promises");
        assertThat(shown.get("answers").isNull()).isTrue();
        assertThat(shown.get("present")).hasSize(3);
        assertThat(shown.get("promises")).hasSize(1);
        assertThat(shown.at("/promises/0/what").asString()).isEqualTo("bring the plan");
        assertThat(shown.at("/promises/0/who/name").asString()).isEqualTo("Name " + kaiako);
        assertThat(shown.toString()).doesNotContain("for some alone", "between the two", "not for the office");
        for (String other : List.of(asStranger, asManager, asLeader)) {
            assertThat(status(other, table)).isEqualTo(404);
        }
        assertThat(status(asOffice, "/hui/" + HuiId.random() + "/table")).isEqualTo(404);
        for (String path : List.of("", "/hui", "/hui/" + hui, "/voices", "/commitments", "/timeline")) {
            assertThat(status(asOffice, path)).as(path).isEqualTo(404);
        }

        record(rtlb, new HuiHeld(partnership, hui, Set.of(nan, office), Set.of(), Set.of(), day(20)));
        JsonNode held = json(asOffice, table);
        assertThat(held.get("presenceRecorded").asBoolean()).isTrue();
        assertThat(held.get("present").toString()).contains("The office").doesNotContain(kaiako.toString());

        record(rtlb, new MinutesShared(partnership, hui, null, Map.of(), Set.of(rtlb), day(21)));
        HttpResponse<String> after =
                server.get(asOffice, "/api/partnerships/" + partnership + table + "?after=" + position);
        assertThat(after.statusCode()).as("after its minutes were shared").isEqualTo(404);
        assertThat(status(asNan, table)).isEqualTo(200);
    }

    @Test
    void who_left_sees_what_was_recorded_until_then_and_those_outside_nothing() {
        record(rtlb, called(hui, day(20)));
        record(
                rtlb,
                new PartnerLeft(partnership, nan, null, day(21)),
                new HuiHeld(partnership, hui, Set.of(kaiako), Set.of(), Set.of(), day(22)),
                new MinutesShared(partnership, hui, sealed("later"), Map.of(), Set.of(), day(23)),
                new MinutesCorrected(partnership, hui, sealed("later still"), kaiako, day(24)),
                new HuiReflectedOn(partnership, hui, sealed("well"), kaiako, true, day(24), Audience.PARTNERSHIP));
        JsonNode then = json(asNan, "/hui/" + hui);
        assertThat(then.get("state").asString()).isEqualTo("CALLED");
        assertThat(then.toString()).doesNotContain("later");
        assertThat(json(asKaiako, "/hui/" + hui).at("/corrections/0/text").asString())
                .isEqualTo("later still");
        String stranger = server.account(PersonId.random(), SystemRole.PARTNER);
        String outside = server.account(PersonId.random(), SystemRole.PRACTICE_LEADER, "moana-" + partnership);
        for (String path : List.of("/hui", "/hui/" + hui, "/voices", "/going-well", "/difficulties")) {
            assertThat(status(stranger, path)).as(path).isEqualTo(404);
            assertThat(status(outside, path)).as(path).isEqualTo(403);
        }
    }

    @Test
    void what_is_asked_wrongly_is_told() {
        record(rtlb, called(hui, day(20)));
        String here = "/api/partnerships/" + partnership;
        assertFault(server.get(asNan, here + "/hui?state=SOON"), "state");
        assertFault(server.get(asNan, here + "/voices?hui=none"), "hui");
        assertFault(server.get(asNan, here + "/going-well?limit=0"), "limit");
        assertFault(server.get(asNan, here + "/difficulties?cursor=x"), "cursor");
        assertFault(server.get(asNan, here + "/hui/" + hui + "/table?asOf=2026-03-01T00:00:00Z"), "asOf");
    }

    @Test
    void a_voice_says_whether_its_owner_confirmed_or_denied_it_and_a_summary_reads_as_one() {
        VoiceId summary = VoiceId.random();
        VoiceId own = VoiceId.random();
        record(rtlb, called(hui, day(20)), heard(summary, "mornings suit", VoiceSharing.APPROVED_SUMMARY));
        long entry = server.ledger.events().version(partnership);
        record(rtlb, heard(own, "evenings do not", VoiceSharing.OWN_WORDS));

        assertThat(summaries(json(asNan, "/timeline")))
                .anySatisfy(it -> assertThat(it)
                        .contains("was heard. In a summary, said to be approved by them: “mornings suit”"));
        record(nan, new EntryConfirmed(partnership, entry, summary.value(), nan, null, day(9), Audience.PARTNERSHIP));
        record(nan, new EntryNotSo(partnership, entry + 1, own.value(), nan, null, day(9), Audience.PARTNERSHIP));

        assertThat(json(asKaiako, "/voices/" + summary).at("/confirmed").asBoolean())
                .isTrue();
        JsonNode denied = json(asKaiako, "/voices/" + own);
        assertThat(denied.at("/confirmed").asBoolean()).isFalse();
        assertThat(denied.at("/answers/0/said").asString()).isEqualTo("NOT_SO");
        assertThat(page(asNan, "/hui"))
                .contains("confirmed by them", "as a summary that they approved", "says that this is not so.")
                .contains("What was written down</summary>");
        assertThat(page(asNan, "/hui", "Accept-Language", "mi"))
                .contains("kua whakaūngia e ia", "kāore tēnei i te tika.");
        JsonNode caseload = server.json(asRtlb, "/api/partnerships?after=" + position);
        assertThat(caseload.at("/items/0/lastVoices/whanauConfirmed").asString())
                .isEqualTo("2026-03-08");
    }
}
