package nz.partnershipledger.query.hui;

import static nz.partnershipledger.query.base.History.FACILITATOR;
import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.NAN;
import static nz.partnershipledger.query.base.History.PARTNERSHIP;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.formed;
import static nz.partnershipledger.query.base.History.joined;
import static nz.partnershipledger.query.base.History.noon;
import static nz.partnershipledger.query.base.History.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.events.AgendaItemId;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Coming;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.events.hui.AgendaItemAdded;
import nz.partnershipledger.events.hui.AgendaShared;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.GoingWellSentHome;
import nz.partnershipledger.events.hui.HuiAnswered;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.HuiCancelled;
import nz.partnershipledger.events.hui.HuiEvent;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.events.hui.HuiOpened;
import nz.partnershipledger.events.hui.HuiPostponed;
import nz.partnershipledger.events.hui.HuiReflectedOn;
import nz.partnershipledger.events.hui.MinuteTakerNamed;
import nz.partnershipledger.events.hui.MinutesCorrected;
import nz.partnershipledger.events.hui.MinutesShared;
import nz.partnershipledger.events.hui.VoiceConfirmed;
import nz.partnershipledger.events.hui.VoiceHeard;
import nz.partnershipledger.query.base.History;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.hui.HuiAnswer.Shaper;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Partnerships;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HuiTest {
    private static final HuiId HUI = HuiId.random();
    private static final PersonId OFFICE = PersonId.random();
    private static final PersonId AKONGA = PersonId.random();

    static HuiCalled called(HuiId hui, LocalDate day, HuiId... insteadOf) {
        return new HuiCalled(
                PARTNERSHIP,
                hui,
                HuiPurpose.REVIEW,
                noon(day),
                null,
                FACILITATOR,
                null,
                null,
                Set.of(insteadOf),
                day(2));
    }

    private static AgendaItemAdded item(AgendaPart part, PersonId by) {
        return new AgendaItemAdded(PARTNERSHIP, HUI, AgendaItemId.random(), part, null, by, true, day(3));
    }

    static VoiceHeard heard(
            VoiceId voice, PersonId whose, VoiceGathering how, VoiceSharing sharing, @Nullable HuiId hui, int on) {
        return new VoiceHeard(
                PARTNERSHIP, voice, whose, how, sharing, text("words"), hui, false, day(on), Audience.PARTNERSHIP);
    }

    private static History history(HuiEvent... events) {
        return new History()
                .then(formed(), joined(NAN, PartnerRole.WHANAU), joined(KAIAKO, PartnerRole.KAIAKO))
                .then(events);
    }

    private static HuiRow hui(HuiEvent... events) {
        return row(Stream.concat(Stream.of(called(HUI, day(20))), Arrays.stream(events))
                .toArray(HuiEvent[]::new));
    }

    private static HuiRow row(HuiEvent... events) {
        return Replay.of(new Hui(), history(events).entries()).find(HUI).orElseThrow();
    }

    private static HuiPreparation preparation(HuiEvent... events) {
        History history = history(events);
        PartnershipRow partnership = Replay.of(new Partnerships(), history.entries())
                .all()
                .iterator()
                .next();
        var all = Replay.of(new Hui(), history.entries());
        return new HuiPreparation(
                all.find(HUI).orElseThrow(),
                all.all(),
                Replay.of(new Voices(), history.entries()).all(),
                partnership);
    }

    @Test
    void a_hui_goes_from_its_call_to_its_minutes_and_what_is_put_right_in_them() {
        assertThat(hui().state()).isEqualTo(HuiState.CALLED);
        HuiRow held = hui(
                new MinuteTakerNamed(PARTNERSHIP, HUI, OFFICE, day(4)),
                new HuiOpened(PARTNERSHIP, HUI, OFFICE, day(20)),
                new HuiHeld(PARTNERSHIP, HUI, Set.of(KAIAKO, NAN), Set.of(FACILITATOR), Set.of(NAN), day(20)));
        assertThat(held.state()).isEqualTo(HuiState.HELD);
        assertThat(held.preparation().minuteTaker()).isEqualTo(OFFICE);
        assertThat(held.gathering().present()).containsExactlyInAnyOrder(KAIAKO, NAN);
        assertThat(held.gathering().apologies()).containsExactly(FACILITATOR);
        assertThat(held.gathering().invited()).containsExactly(NAN);

        HuiRow after = hui(
                new HuiHeld(PARTNERSHIP, HUI, Set.of(KAIAKO), Set.of(), Set.of(), day(20)),
                new MinutesShared(
                        PARTNERSHIP,
                        HUI,
                        text("notes"),
                        Map.of(AgendaPart.CLOSING, text("karakia")),
                        Set.of(FACILITATOR),
                        day(22)),
                new MinutesCorrected(PARTNERSHIP, HUI, text("it was Friday"), NAN, day(23)),
                new HuiReflectedOn(
                        PARTNERSHIP, HUI, text("I was listened to"), NAN, true, day(24), Audience.PARTNERSHIP));
        assertThat(after.state()).isEqualTo(HuiState.MINUTES_SHARED);
        assertThat(after.afterwards().corrections()).extracting(HuiRow.Said::by).containsExactly(NAN);
        assertThat(after.afterwards().howItWas()).hasSize(1);
        assertThat(Objects.requireNonNull(after.afterwards().minutes()).parts())
                .extracting(HuiRow.Noted::part)
                .containsExactly(AgendaPart.CLOSING);
        assertThat(after.events()).hasSize(5);
    }

    @Test
    void the_last_word_of_each_counts() {
        HuiRow asked = hui(
                answered(NAN, Coming.CAN_COME, day(5)),
                answered(KAIAKO, Coming.CANNOT, day(6)),
                answered(NAN, Coming.ANOTHER_TIME, day(7)));
        assertThat(asked.preparation().answers())
                .extracting(HuiRow.Answered::by, HuiRow.Answered::answer, HuiRow.Answered::on)
                .containsExactly(tuple(KAIAKO, Coming.CANNOT, day(6)), tuple(NAN, Coming.ANOTHER_TIME, day(7)));
    }

    @Test
    void what_was_answered_of_another_time_says_nothing_of_this_one() {
        HuiRow moved = hui(
                answered(NAN, Coming.CAN_COME, day(5)),
                new HuiPostponed(PARTNERSHIP, HUI, noon(day(27)), null, day(6)),
                answered(KAIAKO, Coming.CANNOT, day(7)));
        assertThat(moved.preparation().answers())
                .extracting(HuiRow.Answered::by)
                .containsExactly(KAIAKO);
    }

    private static HuiAnswered answered(PersonId by, Coming answer, LocalDate on) {
        return new HuiAnswered(PARTNERSHIP, HUI, by, answer, null, on);
    }

    @Test
    void a_hui_that_is_moved_keeps_where_it_was_moved_from_and_why() {
        HuiRow moved = hui(new HuiPostponed(PARTNERSHIP, HUI, noon(day(27)), text("a tangi"), day(5)));
        assertThat(moved.at()).isEqualTo(noon(day(27)));
        assertThat(moved.postponed().getFirst().from()).isEqualTo(noon(day(20)));
        assertThat(moved.isAheadOn(day(21))).isTrue();
        assertThat(moved.isAheadOn(day(28))).isFalse();
    }

    @Test
    void a_cancelled_hui_is_not_to_come_and_says_where_its_promises_went() {
        HuiId next = HuiId.random();
        HuiRow cancelled = hui(new HuiCancelled(PARTNERSHIP, HUI, null, next, day(30), day(5)));
        assertThat(cancelled.isAheadOn(day(6))).isFalse();
        assertThat(cancelled.cancelled()).isEqualTo(new HuiRow.Cancelled(null, next, day(5)));
    }

    @Test
    void an_entry_about_a_hui_that_the_reader_does_not_know_of_changes_nothing() {
        assertThat(Replay.of(
                                new Hui(),
                                history(new HuiHeld(PARTNERSHIP, HUI, Set.of(NAN), Set.of(), Set.of(), day(20)))
                                        .entries())
                        .all())
                .isEmpty();
    }

    @Test
    void readiness_tells_what_is_ready_and_of_nobody_who_does_not_take_part() {
        assertThat(preparation(called(HUI, day(20))).readiness())
                .isEqualTo(new HuiAnswer.Readiness(null, null, false, null, false, false, false));
        HuiId next = HuiId.random();
        assertThat(preparation(
                                called(HUI, day(20)),
                                new MinuteTakerNamed(PARTNERSHIP, HUI, OFFICE, day(4)),
                                new AgendaShared(PARTNERSHIP, HUI, Set.of(NAN), day(14)),
                                new AgendaShared(PARTNERSHIP, HUI, Set.of(KAIAKO), day(19)),
                                heard(
                                        VoiceId.random(),
                                        NAN,
                                        VoiceGathering.BEFORE_THE_HUI,
                                        VoiceSharing.OWN_WORDS,
                                        HUI,
                                        15),
                                called(next, day(60)))
                        .readiness())
                .isEqualTo(new HuiAnswer.Readiness(6L, null, true, null, false, true, true));
    }

    @Test
    void a_voice_at_the_hui_or_for_another_was_not_gathered_before_it() {
        assertThat(preparation(
                                called(HUI, day(20)),
                                heard(
                                        VoiceId.random(),
                                        NAN,
                                        VoiceGathering.AT_THE_HUI,
                                        VoiceSharing.OWN_WORDS,
                                        HUI,
                                        20),
                                heard(
                                        VoiceId.random(),
                                        NAN,
                                        VoiceGathering.WRITTEN,
                                        VoiceSharing.OWN_WORDS,
                                        HuiId.random(),
                                        15),
                                heard(
                                        VoiceId.random(),
                                        KAIAKO,
                                        VoiceGathering.WRITTEN,
                                        VoiceSharing.OWN_WORDS,
                                        HUI,
                                        15))
                        .readiness()
                        .whanauHeard())
                .isFalse();
    }

    @Test
    void the_agenda_is_set_beside_what_is_recommended_and_those_who_shaped_it_are_named() {
        HuiPreparation prepared = preparation(
                called(HUI, day(20)),
                item(AgendaPart.VOICES, NAN),
                item(AgendaPart.OPENING, FACILITATOR),
                item(AgendaPart.VOICES, NAN),
                item(AgendaPart.GENERAL, OFFICE));
        assertThat(prepared.coverage().covered())
                .containsExactly(AgendaPart.OPENING, AgendaPart.VOICES, AgendaPart.GENERAL);
        assertThat(prepared.coverage().missing())
                .hasSize(AgendaPart.values().length - 3)
                .startsWith(AgendaPart.INTRODUCTIONS)
                .endsWith(AgendaPart.CLOSING);
        assertThat(prepared.shapedBy())
                .containsExactly(
                        new Shaper(NAN, PartnerRole.WHANAU, 2),
                        new Shaper(FACILITATOR, PartnerRole.RTLB, 1),
                        new Shaper(OFFICE, null, 1));
    }

    @Test
    void a_voice_is_shown_in_as_many_words_as_its_owner_agreed_to() {
        VoiceId aloud = VoiceId.random();
        VoiceId silent = VoiceId.random();
        var voices = Replay.of(
                new Voices(),
                history(
                                heard(aloud, NAN, VoiceGathering.WRITTEN, VoiceSharing.APPROVED_SUMMARY, null, 4),
                                heard(silent, NAN, VoiceGathering.WRITTEN, VoiceSharing.HEARD_ONLY, null, 5),
                                new VoiceConfirmed(PARTNERSHIP, silent, NAN, day(6), Audience.PARTNERSHIP))
                        .entries());
        VoiceRow summary = voices.find(aloud).orElseThrow();
        VoiceRow heardOnly = voices.find(silent).orElseThrow();
        assertThat(summary.sharedWords()).isNotNull();
        assertThat(summary.confirmed()).isFalse();
        assertThat(heardOnly.sharedWords()).isNull();
        assertThat(heardOnly.confirmed()).isTrue();
        assertThat(heardOnly.events()).hasSize(2);
    }

    @Test
    void it_is_always_known_when_the_akonga_and_the_whanau_were_heard_last() {
        History history = history(
                        heard(VoiceId.random(), NAN, VoiceGathering.WRITTEN, VoiceSharing.OWN_WORDS, null, 9),
                        heard(VoiceId.random(), NAN, VoiceGathering.CONVERSATION, VoiceSharing.HEARD_ONLY, null, 7),
                        heard(VoiceId.random(), KAIAKO, VoiceGathering.WRITTEN, VoiceSharing.OWN_WORDS, null, 12))
                .then(joined(AKONGA, PartnerRole.AKONGA));
        PartnershipRow partnership = Replay.of(new Partnerships(), history.entries())
                .all()
                .iterator()
                .next();
        List<VoiceRow> voices =
                List.copyOf(Replay.of(new Voices(), history.entries()).all());
        assertThat(LastHeard.of(voices, partnership)).isEqualTo(new LastHeard(null, day(9), null, null, null, null));
    }

    @Test
    void who_says_that_it_is_not_so_was_not_heard_by_it_and_who_confirms_it_was_by_what_is_confirmed() {
        VoiceId early = VoiceId.random();
        VoiceId late = VoiceId.random();
        History history = new History()
                .then(
                        formed(),
                        joined(NAN, PartnerRole.WHANAU),
                        called(HUI, day(20)),
                        heard(early, NAN, VoiceGathering.WRITTEN, VoiceSharing.OWN_WORDS, HUI, 7),
                        heard(late, NAN, VoiceGathering.WRITTEN, VoiceSharing.OWN_WORDS, HUI, 9));

        assertThat(lastHeard(history)).isEqualTo(new LastHeard(null, day(9), null, null, null, null));
        assertThat(readiness(history).whanauHeard()).isTrue();
        assertThat(readiness(history).whanauConfirmed()).isFalse();
        history.then(new EntryConfirmed(PARTNERSHIP, 4, early.value(), NAN, null, day(10), Audience.PARTNERSHIP));
        assertThat(lastHeard(history)).isEqualTo(new LastHeard(null, day(9), null, day(7), null, null));
        assertThat(readiness(history).whanauConfirmed()).isTrue();
        history.then(new EntryNotSo(PARTNERSHIP, 5, late.value(), NAN, null, day(10), Audience.PARTNERSHIP));
        assertThat(lastHeard(history)).isEqualTo(new LastHeard(null, day(7), null, day(7), null, null));
        history.then(new EntryNotSo(PARTNERSHIP, 4, early.value(), NAN, null, day(11), Audience.PARTNERSHIP));
        assertThat(lastHeard(history)).isEqualTo(new LastHeard(null, null, null, null, null, null));
        assertThat(readiness(history).whanauHeard()).isFalse();
    }

    private static LastHeard lastHeard(History history) {
        PartnershipRow partnership = Replay.of(new Partnerships(), history.entries())
                .all()
                .iterator()
                .next();
        return LastHeard.of(Replay.of(new Voices(), history.entries()).all(), partnership);
    }

    private static HuiAnswer.Readiness readiness(History history) {
        PartnershipRow partnership = Replay.of(new Partnerships(), history.entries())
                .all()
                .iterator()
                .next();
        var all = Replay.of(new Hui(), history.entries());
        return new HuiPreparation(
                        all.find(HUI).orElseThrow(),
                        all.all(),
                        Replay.of(new Voices(), history.entries()).all(),
                        partnership)
                .readiness();
    }

    @Test
    void what_is_going_well_tells_to_whom_it_was_sent_home() {
        GoingWellId reading = GoingWellId.random();
        GoingWellRow row = Replay.of(
                        new GoingWell(),
                        history(
                                        new GoingWellNoted(
                                                PARTNERSHIP,
                                                reading,
                                                text("she reads"),
                                                HUI,
                                                KAIAKO,
                                                true,
                                                day(4),
                                                Audience.PARTNERSHIP),
                                        new GoingWellSentHome(
                                                PARTNERSHIP, reading, Set.of(NAN), day(5), Audience.PARTNERSHIP))
                                .entries())
                .find(reading)
                .orElseThrow();
        assertThat(row.sentHome()).containsExactly(new GoingWellRow.SentHome(Set.of(NAN), day(5)));
    }
}
