package nz.partnershipledger.standalone.samples;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.command.disagreement.ConfirmGuess;
import nz.partnershipledger.command.disagreement.DeclineGuess;
import nz.partnershipledger.command.disagreement.ExplainWord;
import nz.partnershipledger.command.disagreement.LeaveDisagreementStanding;
import nz.partnershipledger.command.disagreement.NoteCommonGround;
import nz.partnershipledger.command.disagreement.RaiseDisagreement;
import nz.partnershipledger.command.disagreement.SayPosition;
import nz.partnershipledger.command.disagreement.SettleDisagreement;
import nz.partnershipledger.command.disagreement.ShowGuess;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.People;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SettledHow;
import nz.partnershipledger.standalone.samples.Told.Difference;
import nz.partnershipledger.standalone.samples.Told.Guess;
import nz.partnershipledger.standalone.samples.Told.Promised;

/** What someone in a story does where people see something differently. */
abstract class VoiceInDifferences extends VoiceInDecisions {
    VoiceInDifferences(Story story, SamplePerson person, PersonId id) {
        super(story, person, id);
    }

    Difference seesDifferently(String topic, DisagreementAbout about, Voice... others) {
        Difference difference = new Difference();
        return does(
                difference,
                pen -> new RaiseDisagreement(
                        pen.partnership(),
                        difference.id(),
                        pen.words(topic),
                        about,
                        People.of(ids(others), id()),
                        id(),
                        Detail.origin(),
                        pen.today()));
    }

    Told sees(Difference it, Outlook how) {
        return does(pen -> new SayPosition(
                pen.partnership(),
                it.id(),
                GuessId.random(),
                null,
                pen.position(how),
                false,
                pen.today(),
                Audience.PARTNERSHIP));
    }

    /** How someone else may see it; nobody else reads it until it is shown. */
    Guess guesses(Difference it, Voice whose, Outlook how) {
        Guess guess = new Guess(it);
        return does(
                guess,
                pen -> new SayPosition(
                        pen.partnership(),
                        it.id(),
                        guess.id(),
                        whose.id(),
                        pen.ownPosition(id(), how),
                        false,
                        pen.today(),
                        Audience.PARTNERSHIP));
    }

    Told shows(Guess it) {
        return does(pen -> new ShowGuess(pen.partnership(), it.of().id(), it.id(), pen.today()));
    }

    Told confirms(Guess it) {
        return does(pen -> new ConfirmGuess(pen.partnership(), it.of().id(), it.id(), pen.today()));
    }

    Told declines(Guess it) {
        return does(pen -> new DeclineGuess(pen.partnership(), it.of().id(), it.id(), pen.today()));
    }

    Told findsCommonGround(Difference it, String text) {
        return does(
                pen -> new NoteCommonGround(pen.partnership(), it.id(), pen.words(text), null, Set.of(), pen.today()));
    }

    Told settles(Difference it, SettledHow how, String agreement, Promised... promises) {
        return does(pen -> new SettleDisagreement(
                pen.partnership(),
                it.id(),
                how,
                pen.words(agreement),
                null,
                Set.of(),
                Stream.of(promises).map(Promised::id).collect(Collectors.toUnmodifiableSet()),
                pen.today()));
    }

    Told leavesStanding(Difference it, Detail.By until, String text) {
        return does(pen -> new LeaveDisagreementStanding(
                pen.partnership(), it.id(), until.day(), pen.words(text), Set.of(), pen.today()));
    }

    Told means(String word, String meaning) {
        return does(pen -> new ExplainWord(pen.partnership(), pen.words(word), pen.words(meaning), null, pen.today()));
    }
}
