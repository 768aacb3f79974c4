package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.ALL;
import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.LEADER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.TODAY;
import static nz.partnershipledger.command.ASketchOfAPartnership.handOverAccepted;
import static nz.partnershipledger.command.ASketchOfAPartnership.left;
import static nz.partnershipledger.command.ASketchOfAPartnership.made;
import static nz.partnershipledger.command.ASketchOfAPartnership.offered;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Story.ofThePartnership;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.commitment.CommitmentRule;
import nz.partnershipledger.command.entry.EntryCommand;
import nz.partnershipledger.command.entry.EntryRule;
import nz.partnershipledger.command.entry.Said;
import nz.partnershipledger.command.entry.WordOnEntry;
import nz.partnershipledger.command.partnership.LeavingCommand.AnswerLeaving;
import nz.partnershipledger.command.partnership.LeavingCommand.LeavePartnership;
import nz.partnershipledger.command.partnership.LeavingCommand.WithdrawLeaving;
import nz.partnershipledger.command.partnership.PartnershipRule;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.events.partnership.FacilitatorChanged;
import nz.partnershipledger.events.partnership.LeavingAskedFor;
import nz.partnershipledger.events.partnership.LeavingWithdrawn;
import nz.partnershipledger.events.partnership.PartnerLeft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody else ends the sight of whānau or ākonga on their own record. */
class AskingToLeaveTest {
    private static final long ENTRY = 5;

    private static LeavePartnership leave(PersonId person) {
        return leave(person, null, null, false);
    }

    private static LeavePartnership leave(
            PersonId person,
            @Nullable PersonId carriedBy,
            @Nullable PersonalText whyNotAsked,
            @Nullable Boolean hasAnAccount) {
        return new LeavePartnership(TEAM, person, words(7), carriedBy, whyNotAsked, hasAnAccount, LATER);
    }

    private static LeavingAskedFor asked(PersonId person, @Nullable PersonId carriedBy) {
        return new LeavingAskedFor(TEAM, person, FACILITATOR, carriedBy, words(7), null, LATER);
    }

    private static PartnerLeft gone(LocalDate on) {
        return new PartnerLeft(TEAM, NAN, words(7), on);
    }

    private static AnswerLeaving says(boolean isSo, long entry, @Nullable PersonId carriedBy) {
        return new AnswerLeaving(TEAM, asked(NAN, carriedBy), entry, isSo, null, TODAY);
    }

    private static EntryConfirmed yes(long entry) {
        return new EntryConfirmed(TEAM, entry, null, NAN, null, TODAY, ALL);
    }

    private static EntryNotSo no() {
        return new EntryNotSo(TEAM, ENTRY, null, NAN, null, TODAY, ALL);
    }

    private static WithdrawLeaving withdraw() {
        return new WithdrawLeaving(TEAM, NAN, null, LATER);
    }

    private static Story itWasAskedOfNan() {
        return ofThePartnership().given(FACILITATOR, asked(NAN, null));
    }

    @Test
    void whanau_and_akonga_are_asked() {
        ofThePartnership().when(FACILITATOR, leave(NAN)).records(asked(NAN, null));
        ofThePartnership().when(FACILITATOR, leave(MOKO)).records(asked(MOKO, null));
    }

    @Test
    void of_others_and_of_oneself_it_is_recorded() {
        ofThePartnership()
                .when(FACILITATOR, new LeavePartnership(TEAM, KAIAKO, null, null, null, true, LATER))
                .records(left(KAIAKO));
        ofThePartnership()
                .when(NAN, new LeavePartnership(TEAM, NAN, null, null, null, true, LATER))
                .records(left(NAN));
    }

    @Test
    void their_yes_lets_them_leave_on_its_day() {
        itWasAskedOfNan().when(NAN, says(true, ENTRY, null)).records(yes(ENTRY), gone(TODAY));
    }

    @Test
    void their_no_leaves_all_as_it_was() {
        itWasAskedOfNan().when(NAN, says(false, ENTRY, null)).records(no());
        itWasAskedOfNan().given(NAN, no()).when(FACILITATOR, leave(NAN)).records(asked(NAN, null));
    }

    @Test
    void after_their_yes_their_promises_go_to_who_was_to_carry_them() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(FACILITATOR, asked(NAN, KAIAKO))
                .when(NAN, new AnswerLeaving(TEAM, asked(NAN, KAIAKO), ENTRY + 1, true, null, LATER))
                .records(
                        new EntryConfirmed(TEAM, ENTRY + 1, null, NAN, null, LATER, ALL),
                        offered(NAN, KAIAKO),
                        handOverAccepted(KAIAKO, false),
                        gone(LATER));
    }

    @Test
    void nobody_is_asked_for_what_could_not_be() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(FACILITATOR, leave(NAN))
                .isRefused(CommitmentRule.AN_OPEN_PROMISE_NEEDS_A_CARRIER);
        ofThePartnership()
                .when(FACILITATOR, leave(NAN, STRANGER, null, false))
                .isRefused(ThisPersonIsNotAPartner.class);
        ofThePartnership()
                .given(FACILITATOR, asked(NAN, null))
                .given(NAN, made(NAN))
                .when(NAN, says(true, ENTRY, null))
                .isRefused(CommitmentRule.AN_OPEN_PROMISE_NEEDS_A_CARRIER);
    }

    @Test
    void one_leaving_is_asked_for_at_a_time() {
        itWasAskedOfNan().when(LEADER, leave(NAN)).isRefused(PartnershipRule.ONE_LEAVING_IS_ASKED_FOR_AT_A_TIME);
        itWasAskedOfNan().when(FACILITATOR, leave(MOKO)).records(asked(MOKO, null));
    }

    @Test
    void who_asked_withdraws_it_and_nobody_else() {
        itWasAskedOfNan()
                .when(FACILITATOR, withdraw())
                .records(new LeavingWithdrawn(TEAM, NAN, FACILITATOR, null, LATER));
        itWasAskedOfNan().when(LEADER, withdraw()).isRefused(PartnershipRule.ONLY_WHO_ASKED_FOR_A_LEAVING_WITHDRAWS_IT);
        itWasAskedOfNan()
                .when(KAIAKO, withdraw())
                .isRefused(GroundRule.LEAVING_IS_ONES_OWN_OR_FOR_THE_FACILITATOR_TO_RECORD);
        ofThePartnership().when(FACILITATOR, withdraw()).isRefused(PartnershipRule.NO_LEAVING_WAITS);
    }

    @Test
    void what_was_withdrawn_or_answered_is_not_answered() {
        itWasAskedOfNan()
                .given(FACILITATOR, new LeavingWithdrawn(TEAM, NAN, FACILITATOR, null, LATER))
                .when(NAN, says(true, ENTRY, null))
                .isRefused(PartnershipRule.NO_LEAVING_WAITS);
        itWasAskedOfNan()
                .given(NAN, no())
                .when(NAN, says(true, ENTRY, null))
                .isRefused(PartnershipRule.NO_LEAVING_WAITS);
        itWasAskedOfNan()
                .given(NAN, left(NAN))
                .when(FACILITATOR, withdraw())
                .isRefused(PartnershipRule.NO_LEAVING_WAITS);
    }

    @Test
    void nobody_says_yes_before_it_was_asked() {
        itWasAskedOfNan()
                .when(NAN, new AnswerLeaving(TEAM, asked(NAN, null), ENTRY, true, null, LATER.minusDays(1)))
                .isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void another_says_neither_yes_nor_no() {
        WordOnEntry word = new WordOnEntry(TEAM, asked(NAN, null), ENTRY, FACILITATOR, null, TODAY);
        for (PersonId another : new PersonId[] {FACILITATOR, KAIAKO, MOKO}) {
            EntryCommand command = ((Said.OfAnEntry) word.saying(true, another)).command();
            itWasAskedOfNan()
                    .when(another, command)
                    .isRefused(EntryRule.ONLY_WHOM_AN_ENTRY_BINDS_SAYS_WHETHER_IT_IS_SO);
        }
    }

    @Test
    void who_facilitates_by_now_or_says_that_they_never_joined_does_not_leave_by_a_yes() {
        itWasAskedOfNan()
                .given(
                        FACILITATOR,
                        new FacilitatorChanged(TEAM, FACILITATOR, NAN, Set.of(NAN), Set.of(NAN), null, LATER))
                .when(NAN, says(true, ENTRY, null))
                .isRefused(PartnershipRule.THE_FACILITATOR_HANDS_OVER_FIRST);
        itWasAskedOfNan()
                .given(NAN, new EntryNotSo(TEAM, 2, null, NAN, null, LATER, ALL))
                .when(NAN, says(true, ENTRY, null))
                .isRefused(PartnershipRule.NO_SUCH_PARTNER);
    }

    @Test
    void who_cannot_be_asked_any_more_leaves_though_they_were() {
        itWasAskedOfNan()
                .when(LEADER, leave(NAN, null, words(8), false))
                .records(new LeavingAskedFor(TEAM, NAN, LEADER, null, words(7), words(8), LATER), gone(LATER));
    }

    @Test
    void who_has_no_account_leaves_where_it_is_said_why_they_were_not_asked() {
        LeavingAskedFor unasked = new LeavingAskedFor(TEAM, NAN, FACILITATOR, null, words(7), words(8), LATER);
        ofThePartnership().when(FACILITATOR, leave(NAN, null, words(8), false)).records(unasked, gone(LATER));
        ofThePartnership()
                .when(FACILITATOR, leave(NAN, null, words(8), true))
                .isRefused(PartnershipRule.WHO_HAS_AN_ACCOUNT_IS_ASKED);
    }
}
