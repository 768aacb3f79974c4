package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MADE_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.uuid;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;

import java.util.Set;
import nz.partnershipledger.command.disagreement.ConfirmGuess;
import nz.partnershipledger.command.disagreement.ConfirmPosition;
import nz.partnershipledger.command.disagreement.DeclineGuess;
import nz.partnershipledger.command.disagreement.ExplainWord;
import nz.partnershipledger.command.disagreement.LeaveDisagreementStanding;
import nz.partnershipledger.command.disagreement.NoteCommonGround;
import nz.partnershipledger.command.disagreement.RaiseDisagreement;
import nz.partnershipledger.command.disagreement.ReopenDisagreement;
import nz.partnershipledger.command.disagreement.SayPosition;
import nz.partnershipledger.command.disagreement.SettleDisagreement;
import nz.partnershipledger.command.disagreement.ShowGuess;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SettledHow;
import nz.partnershipledger.events.disagreement.CommonGroundNoted;
import nz.partnershipledger.events.disagreement.DisagreementLeftStanding;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.disagreement.DisagreementReopened;
import nz.partnershipledger.events.disagreement.DisagreementSettled;
import nz.partnershipledger.events.disagreement.GuessDeclined;
import nz.partnershipledger.events.disagreement.GuessShown;
import nz.partnershipledger.events.disagreement.Position;
import nz.partnershipledger.events.disagreement.PositionConfirmed;
import nz.partnershipledger.events.disagreement.PositionGuessed;
import nz.partnershipledger.events.disagreement.PositionTaken;
import nz.partnershipledger.events.disagreement.WordExplained;
import org.jspecify.annotations.Nullable;

/** An invented difference in the partnership of the sketch: what may be asked about it, and what may have happened. */
final class ASketchOfADifference {
    static final DisagreementId DIFFERENCE = new DisagreementId(uuid(50));
    static final GuessId GUESS = new GuessId(uuid(51));
    static final Position VIEW = new Position(words(51), null, words(52));

    private ASketchOfADifference() {}

    static RaiseDisagreement raise(PersonId by, Origin origin, PersonId... between) {
        return new RaiseDisagreement(
                TEAM, DIFFERENCE, words(50), DisagreementAbout.PRIORITIES, Set.of(between), by, origin, MADE_ON);
    }

    static DisagreementRaised raised(PersonId by, Origin origin, PersonId... between) {
        return new DisagreementRaised(
                TEAM, DIFFERENCE, words(50), DisagreementAbout.PRIORITIES, Set.of(between), by, origin, MADE_ON);
    }

    static DisagreementRaised raised() {
        return raised(NAN, Origin.UNSAID, NAN, KAIAKO);
    }

    static SayPosition say(@Nullable PersonId whose) {
        return new SayPosition(TEAM, DIFFERENCE, GUESS, whose, VIEW, false, LATER, Audience.PARTNERSHIP);
    }

    static SayPosition minute(PersonId whose) {
        return new SayPosition(TEAM, DIFFERENCE, GUESS, whose, VIEW, true, LATER, Audience.PARTNERSHIP);
    }

    static PositionTaken taken(PersonId by, boolean confirmed) {
        return new PositionTaken(TEAM, DIFFERENCE, by, VIEW, confirmed, null, LATER, Audience.PARTNERSHIP);
    }

    static ConfirmPosition confirmPosition() {
        return new ConfirmPosition(TEAM, DIFFERENCE, LATER);
    }

    static PositionConfirmed positionConfirmed(PersonId by) {
        return new PositionConfirmed(TEAM, DIFFERENCE, by, LATER, Audience.PARTNERSHIP);
    }

    static PositionGuessed guessed(PersonId by, PersonId whose) {
        return new PositionGuessed(TEAM, DIFFERENCE, GUESS, whose, VIEW, by, Audience.people(Set.of(by)), LATER);
    }

    /** As guesses are kept now, in their author's own history. */
    static PositionGuessed kept(PersonId by, PersonId whose) {
        return new PositionGuessed(TEAM, DIFFERENCE, GUESS, whose, VIEW, by, Audience.PRIVATE, LATER);
    }

    static ShowGuess show() {
        return new ShowGuess(TEAM, DIFFERENCE, GUESS, LATER);
    }

    static GuessShown shown(PersonId by, PersonId whose) {
        return new GuessShown(TEAM, DIFFERENCE, GUESS, whose, VIEW, by, Audience.people(Set.of(by, whose)), LATER);
    }

    static ConfirmGuess confirmGuess() {
        return new ConfirmGuess(TEAM, DIFFERENCE, GUESS, LATER);
    }

    static PositionTaken guessConfirmed(PersonId whose) {
        return new PositionTaken(TEAM, DIFFERENCE, whose, VIEW, true, GUESS, LATER, Audience.PARTNERSHIP);
    }

    static DeclineGuess declineGuess() {
        return new DeclineGuess(TEAM, DIFFERENCE, GUESS, LATER);
    }

    static GuessDeclined guessDeclined(PersonId whose, PersonId author) {
        return new GuessDeclined(TEAM, DIFFERENCE, GUESS, whose, Audience.people(Set.of(author)), LATER);
    }

    static NoteCommonGround note(@Nullable PersonId by) {
        return new NoteCommonGround(TEAM, DIFFERENCE, words(53), by, Set.of(), LATER);
    }

    static CommonGroundNoted noted(PersonId by) {
        return new CommonGroundNoted(TEAM, DIFFERENCE, words(53), by, Set.of(NAN, KAIAKO), LATER);
    }

    static SettleDisagreement settle(CommitmentId... commitments) {
        return new SettleDisagreement(
                TEAM, DIFFERENCE, SettledHow.TRIAL, words(54), null, Set.of(), Set.of(commitments), LATER);
    }

    static DisagreementSettled settled(CommitmentId... commitments) {
        return new DisagreementSettled(
                TEAM, DIFFERENCE, SettledHow.TRIAL, words(54), Set.of(NAN, KAIAKO), Set.of(commitments), LATER);
    }

    static LeaveDisagreementStanding leaveStanding() {
        return new LeaveDisagreementStanding(TEAM, DIFFERENCE, LATER.plusDays(1), null, Set.of(), LATER);
    }

    static DisagreementLeftStanding leftStanding() {
        return new DisagreementLeftStanding(TEAM, DIFFERENCE, null, Set.of(NAN, KAIAKO), LATER.plusDays(1), LATER);
    }

    static ReopenDisagreement reopen() {
        return new ReopenDisagreement(TEAM, DIFFERENCE, words(55), null, LATER);
    }

    static DisagreementReopened reopened(PersonId by) {
        return new DisagreementReopened(TEAM, DIFFERENCE, words(55), by, LATER);
    }

    static ExplainWord explain(@Nullable PersonId by) {
        return new ExplainWord(TEAM, words(56), words(57), by, LATER);
    }

    static WordExplained explained(PersonId by, boolean confirmed) {
        return new WordExplained(TEAM, words(56), words(57), by, confirmed, LATER);
    }
}
