package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.TODAY;
import static nz.partnershipledger.command.Meeting.GOOD;
import static nz.partnershipledger.command.Meeting.HUI;
import static nz.partnershipledger.command.Meeting.VISITOR;
import static nz.partnershipledger.command.Meeting.VOICE;
import static nz.partnershipledger.command.Meeting.called;
import static nz.partnershipledger.command.Meeting.confirmVoice;
import static nz.partnershipledger.command.Meeting.difficult;
import static nz.partnershipledger.command.Meeting.hear;
import static nz.partnershipledger.command.Meeting.heard;
import static nz.partnershipledger.command.Meeting.held;
import static nz.partnershipledger.command.Meeting.nameDifficulty;
import static nz.partnershipledger.command.Meeting.noteGoingWell;
import static nz.partnershipledger.command.Meeting.wentWell;
import static nz.partnershipledger.command.Story.ofThePartnership;

import java.util.Set;
import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.base.WhatAnEntryLinksToIsHere;
import nz.partnershipledger.command.hui.HuiRule;
import nz.partnershipledger.command.hui.SomebodyIsNamed;
import nz.partnershipledger.command.hui.SpeakingCommand.HearVoice;
import nz.partnershipledger.command.hui.SpeakingCommand.SendGoingWellHome;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.hui.GoingWellSentHome;
import nz.partnershipledger.events.hui.VoiceConfirmed;
import nz.partnershipledger.events.hui.VoiceHeard;
import org.junit.jupiter.api.Test;

/** What people say, at a hui or not: voices, what is going well, difficulties. */
class SpeakingTest {
    @Test
    void ones_own_voice_is_confirmed() {
        ofThePartnership().given(FACILITATOR, called()).when(NAN, hear(NAN)).records(heard(NAN, true));
    }

    @Test
    void a_voice_that_another_wrote_down_is_not_confirmed() {
        ofThePartnership().given(FACILITATOR, called()).when(KAIAKO, hear(NAN)).records(heard(NAN, false));
    }

    @Test
    void someone_present_who_is_no_partner_has_a_voice() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(KAIAKO, hear(VISITOR))
                .records(heard(VISITOR, false));
    }

    @Test
    void a_voice_is_that_of_a_partner_or_of_someone_present() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(KAIAKO, hear(STRANGER))
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void where_only_hearing_is_shared_there_are_no_words() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .when(NAN, hear(NAN, VoiceSharing.HEARD_ONLY, true, HUI))
                .isRefused(HuiRule.WHERE_ONLY_HEARING_IS_SHARED_THERE_ARE_NO_WORDS);
    }

    @Test
    void that_someone_was_heard_is_kept_without_words() {
        ofThePartnership()
                .when(NAN, hear(NAN, VoiceSharing.HEARD_ONLY, false, null))
                .records(new VoiceHeard(
                        TEAM,
                        VOICE,
                        NAN,
                        VoiceGathering.AT_THE_HUI,
                        VoiceSharing.HEARD_ONLY,
                        null,
                        null,
                        true,
                        TODAY,
                        Audience.PARTNERSHIP));
    }

    @Test
    void a_voice_in_its_own_words_has_words() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .when(NAN, hear(NAN, VoiceSharing.OWN_WORDS, false, HUI))
                .isRefused(HuiRule.A_VOICE_THAT_IS_SHARED_HAS_WORDS);
    }

    @Test
    void an_approved_summary_has_words() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .when(NAN, hear(NAN, VoiceSharing.APPROVED_SUMMARY, false, HUI))
                .isRefused(HuiRule.A_VOICE_THAT_IS_SHARED_HAS_WORDS);
    }

    @Test
    void the_hui_of_a_voice_is_here() {
        ofThePartnership().when(NAN, hear(NAN)).isRefused(WhatAnEntryLinksToIsHere.class);
    }

    @Test
    void a_voice_was_heard_on_a_day_that_has_come() {
        ofThePartnership()
                .when(
                        NAN,
                        new HearVoice(
                                TEAM,
                                VOICE,
                                NAN,
                                VoiceGathering.WRITTEN,
                                VoiceSharing.HEARD_ONLY,
                                null,
                                null,
                                TODAY.plusDays(1),
                                Audience.PARTNERSHIP))
                .isRefused(GroundRule.WHAT_HAPPENED_CANNOT_LIE_AHEAD);
    }

    @Test
    void its_owner_confirms_a_voice() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(KAIAKO, heard(NAN, false))
                .when(NAN, confirmVoice())
                .records(new VoiceConfirmed(TEAM, VOICE, NAN, TODAY, Audience.PARTNERSHIP));
    }

    @Test
    void only_its_owner_confirms_a_voice() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(KAIAKO, heard(NAN, false))
                .when(KAIAKO, confirmVoice())
                .isRefused(HuiRule.ONLY_ITS_OWNER_CONFIRMS_A_VOICE);
    }

    @Test
    void a_voice_is_confirmed_once() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(KAIAKO, heard(NAN, false))
                .given(NAN, new VoiceConfirmed(TEAM, VOICE, NAN, TODAY, Audience.PARTNERSHIP))
                .when(NAN, confirmVoice())
                .isRefused(HuiRule.ONLY_AN_UNCONFIRMED_VOICE_IS_CONFIRMED);
    }

    @Test
    void ones_own_voice_needs_no_confirming() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(NAN, heard(NAN, true))
                .when(NAN, confirmVoice())
                .isRefused(HuiRule.ONLY_AN_UNCONFIRMED_VOICE_IS_CONFIRMED);
    }

    @Test
    void a_voice_that_is_not_here_is_not_confirmed() {
        ofThePartnership().when(NAN, confirmVoice()).isRefused(HuiRule.NO_SUCH_VOICE);
    }

    @Test
    void what_goes_well_is_noted_for_another_and_not_confirmed() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(KAIAKO, noteGoingWell(VISITOR, HUI))
                .records(wentWell(VISITOR, false));
    }

    @Test
    void what_goes_well_is_said_by_a_partner() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(KAIAKO, noteGoingWell(VISITOR, null))
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void the_hui_at_which_something_went_well_is_here() {
        ofThePartnership().when(KAIAKO, noteGoingWell(null, HUI)).isRefused(WhatAnEntryLinksToIsHere.class);
    }

    @Test
    void what_goes_well_is_sent_home() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(KAIAKO, wentWell(KAIAKO, true))
                .when(KAIAKO, new SendGoingWellHome(TEAM, GOOD, Set.of(NAN), TODAY))
                .records(new GoingWellSentHome(TEAM, GOOD, Set.of(NAN), TODAY, Audience.PARTNERSHIP));
    }

    @Test
    void what_goes_well_is_sent_home_to_somebody() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(KAIAKO, wentWell(KAIAKO, true))
                .when(KAIAKO, new SendGoingWellHome(TEAM, GOOD, Set.of(), TODAY))
                .isRefused(SomebodyIsNamed.class);
    }

    @Test
    void what_is_not_here_is_not_sent_home() {
        ofThePartnership()
                .when(KAIAKO, new SendGoingWellHome(TEAM, GOOD, Set.of(NAN), TODAY))
                .isRefused(HuiRule.NO_SUCH_GOOD_THING);
    }

    @Test
    void a_difficulty_is_named() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .when(NAN, nameDifficulty(null, HUI))
                .records(difficult(NAN, true));
    }

    @Test
    void a_difficulty_is_named_by_a_partner_or_someone_present() {
        ofThePartnership()
                .given(FACILITATOR, called())
                .given(FACILITATOR, held(NAN, VISITOR))
                .when(NAN, nameDifficulty(STRANGER, HUI))
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void the_hui_of_a_difficulty_is_here() {
        ofThePartnership().when(NAN, nameDifficulty(null, HUI)).isRefused(WhatAnEntryLinksToIsHere.class);
    }

    @Test
    void what_was_said_is_recorded_once() {
        Story recorded = ofThePartnership()
                .given(FACILITATOR, called(), heard(NAN, true), wentWell(NAN, true), difficult(NAN, true));

        recorded.when(NAN, hear(NAN)).isRefused(HuiRule.THIS_ENTRY_IS_ALREADY_RECORDED);
        recorded.when(NAN, noteGoingWell(null, HUI)).isRefused(HuiRule.THIS_ENTRY_IS_ALREADY_RECORDED);
        recorded.when(NAN, nameDifficulty(null, HUI)).isRefused(HuiRule.THIS_ENTRY_IS_ALREADY_RECORDED);
    }
}
