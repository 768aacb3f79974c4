package nz.partnershipledger.query.decision;

import static nz.partnershipledger.query.base.History.FACILITATOR;
import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.NAN;
import static nz.partnershipledger.query.base.History.PARTNERSHIP;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.formed;
import static nz.partnershipledger.query.base.History.joined;
import static nz.partnershipledger.query.base.History.text;
import static nz.partnershipledger.query.decision.Matters.drew;
import static nz.partnershipledger.query.decision.Matters.handedOver;
import static nz.partnershipledger.query.decision.Matters.heard;
import static nz.partnershipledger.query.decision.Matters.made;
import static nz.partnershipledger.query.decision.Matters.proposed;
import static nz.partnershipledger.query.decision.Matters.reviewed;
import static nz.partnershipledger.query.decision.Matters.stood;
import static nz.partnershipledger.query.decision.Matters.wished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.decision.DecisionMade;
import nz.partnershipledger.events.decision.DecisionMapDrawn;
import nz.partnershipledger.events.decision.OutcomeWished;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.events.hui.VoiceHeard;
import nz.partnershipledger.query.base.History;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.decision.PowerSharing.Days;
import nz.partnershipledger.query.entry.Answers;
import nz.partnershipledger.query.hui.Voices;
import org.junit.jupiter.api.Test;

/**
 * A story of four decisions, worked out by hand. The books: proposed by the kaiako on day 2, Nan objects, then supports it; by consensus
 * of kaiako and Nan on day 12. The bell: the kaiako decides alone on day 20 what they proposed that day. Reading at home: the facilitator
 * proposes on day 14, leaves it to Nan on day 15, and Nan decides on day 18. The boat: Moana, an ākonga, proposes on day 21; Nan objects;
 * nothing is decided. Moana was heard on day 16.
 */
class PowerSharingTest {
    private static final PersonId MOANA = PersonId.random();
    private static final DecisionId BOOKS = DecisionId.random();
    private static final DecisionId BELL = DecisionId.random();
    private static final DecisionId HOME = DecisionId.random();
    private static final DecisionId BOAT = DecisionId.random();

    private static final List<Recorded<? extends LedgerEvent>> STORY = new History()
            .then(
                    formed(),
                    joined(KAIAKO, PartnerRole.KAIAKO),
                    joined(NAN, PartnerRole.WHANAU),
                    joined(MOANA, PartnerRole.AKONGA),
                    proposed(BOOKS, KAIAKO, DecisionArea.STRATEGIES_AT_SCHOOL, 2),
                    drew(NAN, 3, Map.of(DecisionArea.STRATEGIES_AT_SCHOOL, Decider.SHARED)),
                    stood(BOOKS, NAN, Stance.OBJECT, 4),
                    wished(BOOKS, FACILITATOR, 5),
                    stood(BOOKS, NAN, Stance.SUPPORT, 10),
                    made(BOOKS, DecidedHow.CONSENSUS, 12, KAIAKO, NAN),
                    proposed(HOME, FACILITATOR, DecisionArea.HELP_AT_HOME, 14),
                    handedOver(HOME, FACILITATOR, 15, NAN),
                    heard(MOANA, 16),
                    made(HOME, DecidedHow.HANDED_OVER, 18, NAN),
                    proposed(BELL, KAIAKO, DecisionArea.STRATEGIES_AT_SCHOOL, 20),
                    made(BELL, DecidedHow.UNILATERAL, 20, KAIAKO),
                    proposed(BOAT, MOANA, DecisionArea.GOALS, 21),
                    stood(BOAT, NAN, Stance.OBJECT, 22),
                    drew(
                            NAN,
                            23,
                            Map.of(
                                    DecisionArea.STRATEGIES_AT_SCHOOL,
                                    Decider.KAIAKO,
                                    DecisionArea.HELP_AT_HOME,
                                    Decider.MYSELF)),
                    drew(
                            KAIAKO,
                            24,
                            Map.of(
                                    DecisionArea.STRATEGIES_AT_SCHOOL,
                                    Decider.SHARED,
                                    DecisionArea.SHARING,
                                    Decider.SHARED)),
                    reviewed(BELL, Finding.CHANGED, NAN, 25))
            .entries();

    private static final Roles ROLES = (partnership, person) -> person.equals(KAIAKO)
            ? PartnerRole.KAIAKO
            : person.equals(NAN) ? PartnerRole.WHANAU : person.equals(MOANA) ? PartnerRole.AKONGA : PartnerRole.RTLB;

    private static PowerSharing profile(Period period) {
        return profile(STORY, period);
    }

    private static PowerSharing profile(List<Recorded<? extends LedgerEvent>> story, Period period) {
        return PowerSharing.of(
                Replay.of(new Decisions(), story).all(),
                Replay.of(new Voices(), story).all(),
                Replay.of(new Answers(), story).all(),
                ROLES,
                period);
    }

    private static DecisionMade aboutNanAndMoana(DecisionMade it) {
        return new DecisionMade(
                it.partnership(),
                it.decision(),
                it.how(),
                it.decidedBy(),
                Set.of(NAN, MOANA),
                it.outcome(),
                it.reviewOn(),
                it.on());
    }

    /**
     * The facilitator writes all of it down. The books, by consensus of kaiako and Nan, about Nan and Moana, is the 5th entry: Nan says that
     * it is not so. The bell, by vote of the facilitator and Nan, is the 7th: Nan says that it is so. The boat, of which Moana had said
     * where she stands, the facilitator decides alone.
     */
    @Test
    void what_is_confirmed_stands_beside_what_is_recorded_and_what_is_not_so_is_not_counted_as_shared() {
        List<Recorded<? extends LedgerEvent>> story = new History()
                .then(
                        formed(),
                        joined(NAN, PartnerRole.WHANAU),
                        joined(MOANA, PartnerRole.AKONGA),
                        proposed(BOOKS, KAIAKO, null, 2),
                        aboutNanAndMoana(made(BOOKS, DecidedHow.CONSENSUS, 3, KAIAKO, NAN)),
                        proposed(BELL, FACILITATOR, null, 4),
                        aboutNanAndMoana(made(BELL, DecidedHow.VOTE, 5, FACILITATOR, NAN)),
                        proposed(BOAT, FACILITATOR, null, 6),
                        stood(BOAT, MOANA, Stance.SUPPORT, 7),
                        aboutNanAndMoana(made(BOAT, DecidedHow.UNILATERAL, 8, FACILITATOR)))
                .by(NAN)
                .then(
                        new EntryNotSo(PARTNERSHIP, 5, BOOKS.value(), NAN, null, day(9), Audience.PARTNERSHIP),
                        new EntryConfirmed(PARTNERSHIP, 7, BELL.value(), NAN, null, day(9), Audience.PARTNERSHIP))
                .entries();

        PowerSharing profile = profile(story, Period.EVER);

        assertThat(profile.made()).isEqualTo(3);
        assertThat(profile.confirmed()).isEqualTo(2);
        assertThat(profile.seenDifferently()).isEqualTo(1);
        assertThat(profile.how()).isEqualTo(Map.of(DecidedHow.VOTE, 1L, DecidedHow.UNILATERAL, 1L));
        assertThat(profile.decided())
                .isEqualTo(Map.of(PartnerRole.KAIAKO, 1L, PartnerRole.WHANAU, 1L, PartnerRole.RTLB, 2L));
        assertThat(profile.involved())
                .isEqualTo(Map.of(Involvement.TOGETHER, 1L, Involvement.ASKED, 1L, Involvement.TOLD, 4L));
    }

    /**
     * The facilitator writes all of it down, and proposes. Moana's voice of day 3 is not confirmed; Nan's hope for the bell is denied. So
     * before the books (5) the ākonga was heard, not confirmed; before the bell (8), by what she has confirmed; the whānau before neither.
     */
    @Test
    void heard_first_is_told_with_what_of_it_is_confirmed_and_what_is_not_so_counts_for_nothing() {
        VoiceHeard first = unconfirmed(heard(MOANA, 3));
        VoiceHeard second = unconfirmed(heard(MOANA, 6));
        OutcomeWished hope =
                new OutcomeWished(PARTNERSHIP, BELL, NAN, text("quiet"), false, day(7), Audience.PARTNERSHIP);
        List<Recorded<? extends LedgerEvent>> story = new History()
                .then(
                        formed(),
                        joined(NAN, PartnerRole.WHANAU),
                        joined(MOANA, PartnerRole.AKONGA),
                        first,
                        proposed(BOOKS, FACILITATOR, null, 4),
                        made(BOOKS, DecidedHow.VOTE, 5, FACILITATOR),
                        second,
                        proposed(BELL, FACILITATOR, null, 6),
                        hope,
                        made(BELL, DecidedHow.VOTE, 8, FACILITATOR),
                        new EntryConfirmed(
                                PARTNERSHIP, 7, second.voice().value(), MOANA, null, day(9), Audience.PARTNERSHIP))
                .entries();

        assertThat(profile(story, Period.EVER).akongaHeardFirst()).isEqualTo(new Share(2, 2));
        assertThat(profile(story, Period.EVER).akongaHeardFirstConfirmed()).isEqualTo(new Share(1, 2));
        assertThat(profile(story, Period.EVER).whanauHeardFirst()).isEqualTo(new Share(1, 2));
        assertThat(profile(story, Period.EVER).whanauHeardFirstConfirmed()).isEqualTo(new Share(0, 2));
        List<Recorded<? extends LedgerEvent>> denied = new ArrayList<>(story);
        EntryNotSo notSo = new EntryNotSo(PARTNERSHIP, 9, BELL.value(), NAN, null, day(9), Audience.PARTNERSHIP);
        denied.add(new Recorded<>(notSo, PARTNERSHIP, 12, 12, Instant.EPOCH, NAN, Source.API, Set.of(), false));
        EntryNotSo unheard =
                new EntryNotSo(PARTNERSHIP, 4, first.voice().value(), MOANA, null, day(9), Audience.PARTNERSHIP);
        denied.add(new Recorded<>(unheard, PARTNERSHIP, 13, 13, Instant.EPOCH, MOANA, Source.API, Set.of(), false));
        assertThat(profile(denied, Period.EVER).whanauHeardFirst()).isEqualTo(new Share(0, 2));
        assertThat(profile(denied, Period.EVER).akongaHeardFirst()).isEqualTo(new Share(1, 2));
    }

    private static VoiceHeard unconfirmed(VoiceHeard it) {
        return new VoiceHeard(
                it.partnership(),
                it.voice(),
                it.whose(),
                it.how(),
                it.sharing(),
                it.words(),
                it.hui(),
                false,
                it.on(),
                Audience.PARTNERSHIP);
    }

    @Test
    void the_profile_of_all_the_time_is_what_is_worked_out_by_hand() {
        PowerSharing profile = profile(Period.EVER);

        assertThat(profile.proposed())
                .isEqualTo(Map.of(PartnerRole.KAIAKO, 2L, PartnerRole.RTLB, 1L, PartnerRole.AKONGA, 1L));
        assertThat(profile.made()).isEqualTo(3);
        assertThat(profile.decided()).isEqualTo(Map.of(PartnerRole.KAIAKO, 2L, PartnerRole.WHANAU, 2L));
        assertThat(profile.how())
                .isEqualTo(Map.of(DecidedHow.CONSENSUS, 1L, DecidedHow.HANDED_OVER, 1L, DecidedHow.UNILATERAL, 1L));
        assertThat(profile.objections()).isEqualTo(Map.of(ObjectionBecame.MOVED, 1L, ObjectionBecame.OPEN, 1L));
        assertThat(profile.daysToDecide()).isEqualTo(new Days(0, 4, 10));
        assertThat(profile.handedOver()).isEqualTo(1);
        assertThat(profile.handedOverTo()).isEqualTo(Map.of(PartnerRole.WHANAU, 1L));
        assertThat(profile.reviewed()).isEqualTo(Map.of(Finding.CHANGED, 1L));
    }

    @Test
    void whanau_were_heard_before_the_books_alone_and_the_akonga_before_what_came_after_she_was() {
        PowerSharing profile = profile(Period.EVER);

        assertThat(profile.whanauHeardFirst()).isEqualTo(new Share(1, 3));
        assertThat(profile.akongaHeardFirst()).isEqualTo(new Share(2, 3));
    }

    @Test
    void a_voice_of_the_day_of_the_decision_was_not_heard_before_it() {
        List<Recorded<? extends LedgerEvent>> story = new History()
                .then(
                        formed(),
                        proposed(BOOKS, KAIAKO, null, 2),
                        heard(MOANA, 6),
                        made(BOOKS, DecidedHow.VOTE, 6, KAIAKO))
                .entries();

        assertThat(profile(story, Period.EVER).akongaHeardFirst()).isEqualTo(new Share(0, 1));
    }

    @Test
    void a_period_counts_what_happened_in_it_both_its_days_included() {
        PowerSharing profile = profile(new Period(day(13), day(20)));

        assertThat(profile.proposed()).isEqualTo(Map.of(PartnerRole.KAIAKO, 1L, PartnerRole.RTLB, 1L));
        assertThat(profile.made()).isEqualTo(2);
        assertThat(profile.whanauHeardFirst()).isEqualTo(new Share(0, 2));
        assertThat(profile.objections()).isEmpty();
        assertThat(profile.daysToDecide()).isEqualTo(new Days(0, 2, 4));
        assertThat(profile(new Period(day(40), null)).daysToDecide()).isNull();
    }

    @Test
    void across_partnerships_a_role_is_counted_only_where_three_others_stand_behind_it() {
        assertThat(PowerSharing.ofMany(
                                Replay.of(new Decisions(), STORY).all(),
                                Replay.of(new Voices(), STORY).all(),
                                List.of(),
                                ROLES,
                                Period.EVER,
                                FACILITATOR)
                        .decided())
                .isEmpty();
        assertThat(PowerSharing.ofMany(
                                Replay.of(new Decisions(), STORY).all(),
                                Replay.of(new Voices(), STORY).all(),
                                List.of(),
                                (partnership, person) -> PartnerRole.WHANAU,
                                Period.EVER,
                                FACILITATOR)
                        .proposed())
                .isEmpty();
        List<Recorded<? extends LedgerEvent>> four = new History()
                .then(formed(), proposed(BOOKS, KAIAKO, null, 2), made(BOOKS, DecidedHow.VOTE, 3, KAIAKO, NAN, MOANA))
                .entries();
        assertThat(PowerSharing.ofMany(
                                Replay.of(new Decisions(), four).all(),
                                List.of(),
                                List.of(),
                                (partnership, person) -> PartnerRole.WHANAU,
                                Period.EVER,
                                FACILITATOR)
                        .decided())
                .isEqualTo(Map.of(PartnerRole.WHANAU, 1L));
    }

    private static PerceptionGap gap(Period period) {
        return gap(STORY, period);
    }

    private static PerceptionGap gap(List<Recorded<? extends LedgerEvent>> story, Period period) {
        return PerceptionGap.between(
                Replay.of(new DecisionMaps(), story).all(),
                Replay.of(new Decisions(), story).all(),
                Replay.of(new Answers(), story).all(),
                ROLES,
                period);
    }

    /** By kaiako, Nan and Moana, of whom Moana says that it was not so: kaiako and Nan are left, and yet it is not shared. */
    @Test
    void
            what_one_who_decided_denies_is_not_shared_what_is_not_theirs_is_not_felt_and_what_went_back_was_not_left_to_anyone() {
        DecisionMapDrawn map = drew(NAN, 4, Map.of(DecisionArea.GOALS, Decider.SHARED));
        List<Recorded<? extends LedgerEvent>> story = new ArrayList<>(new History()
                .then(
                        formed(),
                        proposed(BOOKS, KAIAKO, DecisionArea.GOALS, 2),
                        made(BOOKS, DecidedHow.CONSENSUS, 3, KAIAKO, NAN, MOANA),
                        map,
                        proposed(HOME, KAIAKO, null, 5),
                        handedOver(HOME, KAIAKO, 6, NAN))
                .entries());
        assertThat(gap(story, Period.EVER).areas()).singleElement().satisfies(it -> {
            assertThat(it.shared()).isEqualTo(1);
            assertThat(it.felt()).hasSize(1);
        });
        assertThat(profile(story, Period.EVER).handedOver()).isEqualTo(1);

        deny(story, 3, BOOKS.value(), MOANA);
        deny(story, 4, map.map().value(), NAN);
        deny(story, 6, HOME.value(), NAN);

        assertThat(gap(story, Period.EVER).areas()).singleElement().satisfies(it -> {
            assertThat(it.decided()).isEqualTo(1);
            assertThat(it.shared()).isZero();
            assertThat(it.byRole()).isEqualTo(Map.of(PartnerRole.KAIAKO, 1L, PartnerRole.WHANAU, 1L));
            assertThat(it.felt()).isEmpty();
        });
        assertThat(profile(story, Period.EVER).handedOver()).isZero();
    }

    private static void deny(List<Recorded<? extends LedgerEvent>> story, long entry, UUID about, PersonId by) {
        long next = story.size() + 1L;
        EntryNotSo notSo = new EntryNotSo(PARTNERSHIP, entry, about, by, null, day(9), Audience.PARTNERSHIP);
        story.add(new Recorded<>(notSo, PARTNERSHIP, next, next, Instant.EPOCH, by, Source.API, Set.of(), false));
    }

    @Test
    void the_perception_gap_sets_each_latest_map_beside_who_decided() {
        PerceptionGap gap = gap(Period.EVER);

        assertThat(gap.areas())
                .extracting(
                        PerceptionGap.Area::area,
                        PerceptionGap.Area::decided,
                        PerceptionGap.Area::byRole,
                        PerceptionGap.Area::shared,
                        PerceptionGap.Area::seenDifferently)
                .containsExactly(
                        tuple(DecisionArea.STRATEGIES_AT_SCHOOL, 2L, Map.of(PartnerRole.KAIAKO, 1L), 1L, true),
                        tuple(DecisionArea.HELP_AT_HOME, 1L, Map.of(PartnerRole.WHANAU, 1L), 0L, false),
                        tuple(DecisionArea.SHARING, 0L, Map.of(), 0L, false));
        assertThat(gap.areas().getFirst().felt())
                .extracting(
                        PerceptionGap.Felt::person,
                        PerceptionGap.Felt::role,
                        PerceptionGap.Felt::decider,
                        PerceptionGap.Felt::asRecorded)
                .containsExactly(
                        tuple(NAN, PartnerRole.WHANAU, Decider.KAIAKO, new Share(1, 2)),
                        tuple(KAIAKO, PartnerRole.KAIAKO, Decider.SHARED, new Share(1, 2)));
        assertThat(gap.areas().get(1).felt())
                .extracting(PerceptionGap.Felt::decider, PerceptionGap.Felt::asRecorded)
                .containsExactly(tuple(Decider.MYSELF, new Share(1, 1)));
        assertThat(gap.areas().get(2).felt())
                .extracting(PerceptionGap.Felt::asRecorded)
                .containsOnlyNulls();
    }

    @Test
    void a_map_that_was_drawn_after_the_period_does_not_count_in_it() {
        assertThat(gap(new Period(null, day(10))).areas())
                .extracting(PerceptionGap.Area::area, it -> it.felt().getFirst().decider())
                .containsExactly(tuple(DecisionArea.STRATEGIES_AT_SCHOOL, Decider.SHARED));
    }
}
