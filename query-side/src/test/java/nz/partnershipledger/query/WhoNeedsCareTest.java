package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.noon;
import static nz.partnershipledger.query.base.History.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.decision.DecisionMade;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.decision.DecisionReviewed;
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.events.hui.MinutesShared;
import nz.partnershipledger.events.hui.VoiceHeard;
import nz.partnershipledger.events.journey.ElementEntered;
import nz.partnershipledger.events.partnership.PartnerJoined;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a partnership needs is told by partnership, most in need first, with as many as the rows behind it. */
class WhoNeedsCareTest extends ApiTest {
    private final LocalDate today = Aotearoa.dayOf(Instant.now());

    private String asLeader = "";

    @BeforeEach
    void aLeader() {
        asLeader = server.account(PersonId.random(), SystemRole.PRACTICE_LEADER, "moana-" + partnership);
    }

    private JsonNode row(String reader, String parameters) {
        return server.json(reader, "/api/partnerships?after=" + position + parameters)
                .at("/items/0");
    }

    private List<String> needs(String reader, String parameters) {
        return row(reader, parameters)
                .get("needs")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private PersonalText sealed(String words) {
        return server.seal(partnership.asSubject(), partnership, words);
    }

    private CommitmentRenegotiated moved(CommitmentId id, int to) {
        return new CommitmentRenegotiated(
                partnership, id, kaiako, day(to), null, null, null, Set.of(nan), day(3), Audience.PARTNERSHIP);
    }

    private DifficultyNamed named(int on, Audience audience) {
        return new DifficultyNamed(
                partnership, DifficultyId.random(), sealed("the bell is loud"), null, nan, true, day(on), audience);
    }

    @Test
    void a_promise_that_is_moved_three_times_is_told_while_it_is_still_to_come_and_leads_to_its_row() {
        CommitmentId often = promised(kaiako, day(5));
        record(kaiako, moved(often, 6), moved(often, 7));
        assertThat(needs(asNan, "")).doesNotContain("MOVED");
        record(kaiako, moved(often, 8));
        promised(kaiako, day(9));

        for (String reader : List.of(asNan, asLeader)) {
            assertThat(row(reader, "").get("movedOften").asInt()).isEqualTo(1);
            assertThat(needs(reader, "")).contains("KORERO", "MOVED");
            assertThat(commitments(list(reader, "&status=OPEN&movedAtLeast=3"))).containsExactly(often.toString());
        }
        assertFault(server.get(asNan, "/api/follow-through?movedAtLeast=0"), "movedAtLeast");
        record(kaiako, kept(often, 8));
        assertThat(needs(asNan, "")).doesNotContain("MOVED");
    }

    @Test
    void a_change_that_was_asked_for_waits_and_from_outside_it_is_not_told_where_it_waits_for_whanau() {
        CommitmentId ofKaiako = promised(kaiako, day(9));
        CommitmentId ofNan = promised(nan, day(9));
        record(rtlb, asked(ofKaiako, kaiako));
        assertThat(row(asLeader, "").get("changesAskedFor").asInt()).isEqualTo(1);
        record(rtlb, asked(ofNan, nan), proposed(nan), proposed(kaiako));
        record(rtlb, minuted(nan), minuted(nan), minuted(kaiako));

        assertThat(row(asRtlb, "").get("changesAskedFor").asInt()).isEqualTo(2);
        assertThat(row(asRtlb, "").get("proposed").asInt()).isEqualTo(2);
        assertThat(row(asRtlb, "").get("unconfirmed").asInt()).isEqualTo(3);
        JsonNode fromOutside = row(asLeader, "");
        assertThat(fromOutside.get("changesAskedFor").asInt()).isEqualTo(1);
        assertThat(fromOutside.get("proposed").asInt()).isEqualTo(1);
        assertThat(fromOutside.get("unconfirmed").asInt()).isEqualTo(1);
        for (String reader : List.of(asRtlb, asLeader)) {
            String here = "&partnership=" + partnership;
            assertThat(list(reader, here + "&figure=PROPOSED").get("total").asInt())
                    .isEqualTo(row(reader, "").get("proposed").asInt());
            assertThat(list(reader, here + "&status=OPEN&figure=UNCONFIRMED")
                            .get("total")
                            .asInt())
                    .isEqualTo(row(reader, "").get("unconfirmed").asInt());
        }
        assertThat(commitments(list(asRtlb, "&changeAskedFor=true")))
                .containsExactlyInAnyOrder(ofKaiako.toString(), ofNan.toString());
        assertThat(list(asRtlb, "&changeAskedFor=false").get("total").asInt()).isEqualTo(5);
    }

    private ChangeAskedFor asked(CommitmentId id, PersonId of) {
        return new ChangeAskedFor(
                partnership,
                id,
                rtlb,
                of,
                ChangeAskedFor.Change.RENEGOTIATE,
                day(12),
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                day(3),
                Audience.PARTNERSHIP);
    }

    private CommitmentProposed proposed(PersonId to) {
        CommitmentMade made = promise(CommitmentId.random(), to, "ring", day(9), Audience.PARTNERSHIP);
        return new CommitmentProposed(partnership, made.commitment(), made.promise(), day(2), Audience.PARTNERSHIP);
    }

    private CommitmentMade minuted(PersonId promiser) {
        CommitmentMade made = promise(CommitmentId.random(), promiser, "ring", today, Audience.PARTNERSHIP);
        return new CommitmentMade(partnership, made.commitment(), made.promise(), false, day(2), Audience.PARTNERSHIP);
    }

    @Test
    void a_difficulty_waits_until_a_hui_is_held_that_it_could_come_to() {
        HuiId before = HuiId.random();
        record(
                rtlb,
                new HuiCalled(
                        partnership, before, HuiPurpose.REVIEW, noon(day(4)), null, rtlb, null, null, Set.of(), day(2)),
                new HuiHeld(partnership, before, Set.of(nan), Set.of(), Set.of(), day(4)),
                named(6, Audience.PARTNERSHIP),
                named(6, only(nan, rtlb)));
        assertThat(row(asKaiako, "").get("difficulties").asInt()).isEqualTo(1);
        assertThat(needs(asLeader, "")).contains("DIFFICULTY", "NO_HUI");
        assertThat(needs(asKaiako, "&happenedBy=" + day(5))).doesNotContain("DIFFICULTY");

        HuiId after = HuiId.random();
        record(
                rtlb,
                new HuiCalled(
                        partnership, after, HuiPurpose.REVIEW, noon(day(8)), null, rtlb, null, null, Set.of(), day(7)));
        assertThat(needs(asKaiako, "")).contains("DIFFICULTY");
        assertThat(needs(asKaiako, "&happenedBy=" + day(7))).doesNotContain("NO_HUI");
        record(rtlb, new HuiHeld(partnership, after, Set.of(nan), Set.of(), Set.of(), day(8)));
        assertThat(needs(asKaiako, "")).doesNotContain("DIFFICULTY").contains("NO_HUI");
        record(rtlb, new MinutesShared(partnership, after, null, Map.of(), Set.of(), day(9)));
        assertThat(needs(asKaiako, "")).doesNotContain("DIFFICULTY").contains("NO_HUI");
        assertThat(needs(asKaiako, "&happenedBy=" + day(9)))
                .doesNotContain("DIFFICULTY")
                .contains("NO_HUI");
    }

    @Test
    void a_decision_is_told_from_the_day_of_its_review_until_it_is_looked_at_again() {
        DecisionId decision = DecisionId.random();
        record(
                rtlb,
                new DecisionProposed(
                        partnership,
                        decision,
                        sealed("When?"),
                        sealed("at nine"),
                        rtlb,
                        null,
                        Set.of(),
                        Origin.UNSAID,
                        day(2)),
                new DecisionMade(
                        partnership,
                        decision,
                        DecidedHow.CONSENSUS,
                        Set.of(rtlb, nan),
                        Set.of(nan),
                        sealed("at nine it is"),
                        day(20),
                        day(3)));
        Instant made = server.ledger.events().at(position).orElseThrow().at();
        assertThat(row(asLeader, "").get("toReview").asInt()).isEqualTo(1);
        assertThat(needs(asNan, "&happenedBy=" + day(19))).doesNotContain("REVIEW");
        assertThat(needs(asNan, "&happenedBy=" + day(20))).contains("REVIEW");

        record(rtlb, new DecisionReviewed(partnership, decision, Finding.STANDS, null, rtlb, Set.of(), day(21)));
        assertThat(needs(asNan, "")).doesNotContain("REVIEW");
        assertThat(needs(asNan, "&asOf=" + made)).contains("REVIEW");
    }

    @Test
    void who_has_not_heard_from_an_akonga_since_a_day_is_told() {
        PersonId mia = PersonId.random();
        record(
                rtlb,
                new PartnerJoined(partnership, mia, PartnerRole.AKONGA, null, null, day(1)),
                new VoiceHeard(
                        partnership,
                        VoiceId.random(),
                        mia,
                        VoiceGathering.CONVERSATION,
                        VoiceSharing.OWN_WORDS,
                        sealed("I like mornings"),
                        null,
                        true,
                        day(8),
                        Audience.PARTNERSHIP));
        assertThat(needs(asRtlb, "")).as("ten weeks ago").contains("UNHEARD");
        assertThat(needs(asRtlb, "&unheardSince=" + day(9))).contains("UNHEARD");
        assertThat(needs(asRtlb, "&unheardSince=" + day(8))).doesNotContain("UNHEARD");
        assertThat(needs(asRtlb, "&unheardSince=" + day(1)))
                .as("it formed on that day")
                .doesNotContain("UNHEARD");
        assertFault(server.get(asRtlb, "/api/partnerships?unheardSince=lately"), "unheardSince");
    }

    @Test
    void weeks_without_an_entry_are_told_as_far_as_one_may_know_of_entries() {
        assertThat(row(asNan, "").get("quietWeeks").asLong()).isGreaterThan(30);
        assertThat(needs(asNan, "&happenedBy=" + day(28))).doesNotContain("QUIET");
        assertThat(needs(asNan, "&happenedBy=" + day(29))).contains("QUIET");
        record(rtlb, named(20, only(kaiako, rtlb)));
        assertThat(needs(asNan, "&happenedBy=" + day(29))).contains("QUIET");
        assertThat(needs(asKaiako, "&happenedBy=" + day(29))).doesNotContain("QUIET");

        record(
                rtlb,
                new DifficultyNamed(
                        partnership,
                        DifficultyId.random(),
                        sealed("the bell is loud"),
                        null,
                        nan,
                        true,
                        today,
                        only(kaiako, rtlb)));
        assertThat(needs(asNan, "")).contains("QUIET");
        assertThat(needs(asLeader, "")).contains("QUIET");
        assertThat(needs(asKaiako, "")).doesNotContain("QUIET");

        record(rtlb, new ElementEntered(partnership, Element.TATAI, false, null, Set.of(), today));
        assertThat(needs(asNan, "")).doesNotContain("QUIET");
        assertThat(needs(asLeader, "")).doesNotContain("QUIET");
    }

    @Test
    void each_need_leads_to_what_it_speaks_of() {
        promised(kaiako, day(5));
        record(rtlb, proposed(kaiako));
        record(rtlb, named(6, Audience.PARTNERSHIP));
        String page = server.get(asRtlb, "/partnerships?after=" + position).body();
        String asked = "/follow-through?partnership=" + partnership;

        assertThat(page)
                .contains("Who needs care next")
                .contains(asked + "&amp;overdue=true#rows", "1 promise needs a kōrero")
                .contains(asked + "&amp;figure=PROPOSED#rows", "1 waits for an answer")
                .contains("/partnerships/" + partnership + "/hui#difficult", "1 difficulty has not come to a hui yet")
                .contains("/partnerships/" + partnership + "/timeline", "nothing written for")
                .contains("ākonga not heard yet", "no hui is called");
        String across = server.get(asRtlb, "/follow-through").body();
        assertThat(across).contains("Who needs care next", asked + "&amp;overdue=true#rows");
        assertThat(server.get(asRtlb, "/follow-through?kura=elsewhere").body())
                .contains("Who needs care next", "Nothing needs someone just now")
                .doesNotContain(asked);
        assertThat(server.get(asRtlb, asked + "&overdue=true").body()).contains("ring the library");
        String manager = server.account(PersonId.random(), SystemRole.CLUSTER_MANAGER, "moana-" + partnership);
        assertThat(server.get(manager, "/follow-through").body()).doesNotContain("Who needs care next");
    }
}
