package nz.partnershipledger.command.disagreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nz.partnershipledger.command.desk.OwnHistory;
import nz.partnershipledger.command.desk.OwnHistory.Kept;
import nz.partnershipledger.events.disagreement.PositionGuessed;

/** Shows a guess from where it stands: in its author's own history until then, or in the partnership's, as it did once. */
public final class ShowingAGuess {
    private ShowingAGuess() {}

    /**
     * Shows it.
     *
     * @param own the own history of whoever shows it
     * @param record records the showing
     */
    public static <T> T show(ShowGuess command, OwnHistory own, Function<ShowGuess, T> record) {
        Optional<Kept> kept = own.kept().stream()
                .filter(it -> guessIn(it).filter(command::isAbout).isPresent())
                .findFirst();
        T shown = record.apply(kept.flatMap(ShowingAGuess::guessIn)
                .map(it -> command.of(own.forOthers(it)))
                .orElse(command));
        kept.ifPresent(it -> own.share(List.of(it), command.guess().value(), command.on()));
        return shown;
    }

    private static Optional<PositionGuessed> guessIn(Kept kept) {
        return Optional.of(kept.event())
                .filter(PositionGuessed.class::isInstance)
                .map(PositionGuessed.class::cast);
    }
}
