package nz.partnershipledger.command.disagreement;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nz.partnershipledger.command.base.Marked;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.disagreement.CommonGroundNoted;
import nz.partnershipledger.events.disagreement.DifferenceEvent;
import nz.partnershipledger.events.disagreement.DisagreementLeftStanding;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.disagreement.DisagreementReopened;
import nz.partnershipledger.events.disagreement.DisagreementSettled;
import nz.partnershipledger.events.disagreement.GuessDeclined;
import nz.partnershipledger.events.disagreement.GuessShown;
import nz.partnershipledger.events.disagreement.PositionConfirmed;
import nz.partnershipledger.events.disagreement.PositionGuessed;
import nz.partnershipledger.events.disagreement.PositionTaken;
import nz.partnershipledger.events.entry.AnswerEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of one difference, and no more: it is kept in every snapshot of its history.
 *
 * @param id which difference
 * @param state where it stands
 * @param since the day it came to stand there
 * @param began the day it was raised; nothing about it happens earlier
 * @param between between whom it stands
 * @param hui the hui it came up at, if it came up at one
 * @param settledIn the version of the entry that says that it is settled, if that is the last that became of it; 0 where it is not
 * @param deniedBy who of those between says that this is not so
 * @param waiting the positions that wait for their owners
 * @param guesses what was guessed, so that each guess is shown and answered once
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Difference(
        DisagreementId id,
        State state,
        LocalDate since,
        LocalDate began,
        Set<PersonId> between,
        @Nullable HuiId hui,
        long settledIn,
        Set<PersonId> deniedBy,
        List<Waiting> waiting,
        List<Guess> guesses) {

    Difference {
        between = Set.copyOf(between);
        deniedBy = Set.copyOf(deniedBy);
        waiting = List.copyOf(waiting);
        guesses = List.copyOf(guesses);
    }

    /** The difference that this event begins. */
    static Difference begun(DisagreementRaised raised) {
        return new Difference(
                raised.disagreement(),
                State.OPEN,
                raised.on(),
                raised.on(),
                raised.between(),
                raised.origin().hui(),
                0,
                Set.of(),
                List.of(),
                List.of());
    }

    /** What it sprang from, as far as that says who may speak in it. */
    Origin origin() {
        return hui == null ? Origin.UNSAID : Origin.at(hui);
    }

    Optional<Waiting> waitingFor(PersonId person) {
        return waiting.stream().filter(it -> it.whose().equals(person)).findFirst();
    }

    Optional<Guess> guess(GuessId guess) {
        return guesses.stream().filter(it -> it.id().equals(guess)).findFirst();
    }

    /** The difference after this has happened. */
    Difference after(DifferenceEvent event, long version) {
        return switch (event) {
            case DisagreementRaised raised -> begun(raised);
            case PositionTaken taken -> after(taken, version);
            case PositionConfirmed confirmed -> withWaiting(waitingBut(confirmed.by()));
            case PositionGuessed guessed -> with(Guess.begun(guessed));
            case GuessShown shown ->
                guess(shown.guess()).isEmpty() ? with(Guess.begun(shown)) : with(shown.guess(), Guess::asShown);
            case GuessDeclined declined -> with(declined.guess(), Guess::asAnswered);
            case CommonGroundNoted _ -> this;
            case DisagreementSettled settled -> in(State.SETTLED, settled.on(), version);
            case DisagreementLeftStanding left -> in(State.STANDING, left.on(), 0);
            case DisagreementReopened reopened -> in(State.OPEN, reopened.on(), 0);
        };
    }

    private Difference after(PositionTaken taken, long version) {
        Stream<Waiting> now = taken.confirmed()
                ? Stream.of()
                : Stream.of(new Waiting(taken.by(), taken.on(), new Marked(version, taken.audience())));
        Difference heard =
                withWaiting(Stream.concat(waitingBut(taken.by()).stream(), now).toList());
        return taken.guess() == null ? heard : heard.with(taken.guess(), Guess::asAnswered);
    }

    private List<Waiting> waitingBut(PersonId person) {
        return waiting.stream().filter(it -> !it.whose().equals(person)).toList();
    }

    /** The difference after someone has said of an entry of it whether it is so: what they say last counts. */
    Difference after(AnswerEvent answer) {
        if (answer.entry() != settledIn || !between.contains(answer.by())) {
            return this;
        }
        Set<PersonId> denying = new HashSet<>(deniedBy);
        boolean isAnother = !answer.confirms() ? denying.add(answer.by()) : denying.remove(answer.by());
        if (!isAnother) {
            return this;
        }
        return denying.isEmpty()
                ? in(State.SETTLED, answer.on(), settledIn)
                : in(State.OPEN, began, settledIn, denying);
    }

    private Difference in(State next, LocalDate from, long settled) {
        return in(next, from, settled, Set.of());
    }

    private Difference in(State next, LocalDate from, long settled, Set<PersonId> denying) {
        return new Difference(id, next, from, began, between, hui, settled, denying, waiting, guesses);
    }

    private Difference withWaiting(List<Waiting> now) {
        return new Difference(id, state, since, began, between, hui, settledIn, deniedBy, now, guesses);
    }

    private Difference withGuesses(List<Guess> now) {
        return new Difference(id, state, since, began, between, hui, settledIn, deniedBy, waiting, now);
    }

    private Difference with(Guess another) {
        return withGuesses(Stream.concat(guesses.stream(), Stream.of(another)).toList());
    }

    private Difference with(GuessId guess, UnaryOperator<Guess> change) {
        return withGuesses(guesses.stream()
                .map(it -> it.id().equals(guess) ? change.apply(it) : it)
                .toList());
    }
}
