package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfADifference.DIFFERENCE;
import static nz.partnershipledger.command.ASketchOfADifference.GUESS;
import static nz.partnershipledger.command.ASketchOfADifference.confirmGuess;
import static nz.partnershipledger.command.ASketchOfADifference.declineGuess;
import static nz.partnershipledger.command.ASketchOfADifference.guessConfirmed;
import static nz.partnershipledger.command.ASketchOfADifference.guessDeclined;
import static nz.partnershipledger.command.ASketchOfADifference.guessed;
import static nz.partnershipledger.command.ASketchOfADifference.kept;
import static nz.partnershipledger.command.ASketchOfADifference.raised;
import static nz.partnershipledger.command.ASketchOfADifference.say;
import static nz.partnershipledger.command.ASketchOfADifference.settled;
import static nz.partnershipledger.command.ASketchOfADifference.show;
import static nz.partnershipledger.command.ASketchOfADifference.shown;
import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.left;
import static nz.partnershipledger.command.Story.ofThePartnership;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nz.partnershipledger.command.base.APrivateEntryIsKeptByItsAuthor;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.base.WhatIsPrivate;
import nz.partnershipledger.command.disagreement.ConfirmGuess;
import nz.partnershipledger.command.disagreement.DisagreementRule;
import nz.partnershipledger.command.disagreement.ShowGuess;
import org.junit.jupiter.api.Test;

/**
 * A guess of how another may see it: its author's alone until its owner says that it is so. Those that stand in a partnership's history are
 * from before their authors kept them.
 */
class GuessingTest {
    private static Story guessing() {
        return ofThePartnership().given(NAN, raised()).given(FACILITATOR, guessed(FACILITATOR, NAN));
    }

    private static Story showing() {
        return guessing().given(FACILITATOR, shown(FACILITATOR, NAN));
    }

    private static Story raising() {
        return ofThePartnership().given(NAN, raised());
    }

    private static ShowGuess showKept() {
        return new ShowGuess(TEAM, DIFFERENCE, GUESS, kept(FACILITATOR, NAN), LATER);
    }

    @Test
    void how_another_may_see_it_is_a_guess_that_its_author_keeps() {
        raising().when(FACILITATOR, new WhatIsPrivate(say(NAN))).answers(List.of(kept(FACILITATOR, NAN)));
        assertThat(kept(FACILITATOR, NAN).named()).isEmpty();
    }

    @Test
    void it_does_not_stand_in_the_partnership() {
        raising().when(FACILITATOR, say(NAN)).isRefused(APrivateEntryIsKeptByItsAuthor.class);
    }

    @Test
    void what_was_kept_is_shown_to_the_one_whose_view_it_may_be() {
        raising().when(FACILITATOR, showKept()).records(shown(FACILITATOR, NAN));
        showing().when(FACILITATOR, showKept()).isRefused(DisagreementRule.A_GUESS_IS_SHOWN_ONCE);
    }

    @Test
    void and_is_theirs_to_answer_from_then_on() {
        Story kept = raising().given(FACILITATOR, shown(FACILITATOR, NAN));
        kept.when(NAN, confirmGuess()).records(guessConfirmed(NAN));
        raising()
                .given(FACILITATOR, shown(FACILITATOR, NAN))
                .when(NAN, declineGuess())
                .records(guessDeclined(NAN, FACILITATOR));
        raising()
                .given(FACILITATOR, shown(FACILITATOR, NAN))
                .when(KAIAKO, confirmGuess())
                .isRefused(DisagreementRule.NO_SUCH_GUESS);
    }

    @Test
    void what_was_not_shown_is_known_to_nobody_else() {
        raising().when(NAN, confirmGuess()).isRefused(DisagreementRule.NO_SUCH_GUESS);
    }

    @Test
    void its_author_shows_it_to_the_one_whose_view_it_may_be() {
        guessing().when(FACILITATOR, show()).records(shown(FACILITATOR, NAN));
    }

    @Test
    void it_is_shown_once() {
        showing().when(FACILITATOR, show()).isRefused(DisagreementRule.A_GUESS_IS_SHOWN_ONCE);
    }

    @Test
    void it_is_shown_by_its_author() {
        showing().when(NAN, show()).isRefused(DisagreementRule.ONLY_ITS_AUTHOR_SHOWS_A_GUESS);
    }

    @Test
    void it_is_shown_to_someone_who_takes_part() {
        ofThePartnership()
                .given(NAN, raised())
                .given(FACILITATOR, guessed(FACILITATOR, MOKO), left(MOKO))
                .when(FACILITATOR, show())
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void its_owner_confirms_it_in_the_same_words() {
        showing().when(NAN, confirmGuess()).records(guessConfirmed(NAN));
    }

    @Test
    void its_owner_may_confirm_it_before_it_was_shown_here() {
        guessing().when(NAN, confirmGuess()).records(guessConfirmed(NAN));
    }

    @Test
    void its_owner_declines_it() {
        showing().when(NAN, declineGuess()).records(guessDeclined(NAN, FACILITATOR));
    }

    @Test
    void its_author_does_not_answer_for_its_owner() {
        showing()
                .when(FACILITATOR, confirmGuess())
                .isRefused(DisagreementRule.ONLY_WHOSE_VIEW_IT_MAY_BE_ANSWERS_A_GUESS);
        showing()
                .when(FACILITATOR, declineGuess())
                .isRefused(DisagreementRule.ONLY_WHOSE_VIEW_IT_MAY_BE_ANSWERS_A_GUESS);
    }

    @Test
    void it_is_answered_once() {
        guessing()
                .given(NAN, guessConfirmed(NAN))
                .when(NAN, confirmGuess())
                .isRefused(DisagreementRule.A_GUESS_IS_ANSWERED_ONCE);
        showing()
                .given(NAN, guessDeclined(NAN, FACILITATOR))
                .when(NAN, confirmGuess())
                .isRefused(DisagreementRule.A_GUESS_IS_ANSWERED_ONCE);
        guessing()
                .given(NAN, guessConfirmed(NAN))
                .when(FACILITATOR, show())
                .isRefused(DisagreementRule.A_GUESS_IS_ANSWERED_ONCE);
    }

    @Test
    void to_those_who_may_not_know_of_it_there_is_no_such_guess() {
        guessing().when(KAIAKO, show()).isRefused(DisagreementRule.NO_SUCH_GUESS);
        guessing().when(KAIAKO, confirmGuess()).isRefused(DisagreementRule.NO_SUCH_GUESS);
        guessing().when(NAN, show()).isRefused(DisagreementRule.NO_SUCH_GUESS);
        guessing().when(NAN, declineGuess()).isRefused(DisagreementRule.NO_SUCH_GUESS);
        showing().when(KAIAKO, declineGuess()).isRefused(DisagreementRule.NO_SUCH_GUESS);
    }

    @Test
    void to_those_who_may_not_know_of_it_no_version_is_told() {
        guessing().whenSeen(1, KAIAKO, confirmGuess()).isRefused(DisagreementRule.NO_SUCH_GUESS);
    }

    @Test
    void a_guess_that_nobody_made_is_not_answered() {
        ofThePartnership().given(NAN, raised()).when(NAN, confirmGuess()).isRefused(DisagreementRule.NO_SUCH_GUESS);
    }

    @Test
    void it_does_not_become_a_position_on_what_is_settled() {
        showing()
                .given(NAN, settled())
                .when(NAN, confirmGuess())
                .isRefused(DisagreementRule.NO_POSITION_IS_TAKEN_ON_WHAT_IS_SETTLED);
    }

    @Test
    void it_is_not_answered_before_it_was_written() {
        guessing()
                .when(NAN, new ConfirmGuess(TEAM, DIFFERENCE, GUESS, LATER.minusDays(1)))
                .isRefused(NothingHappensBeforeItBegan.class);
    }
}
