package nz.partnershipledger.command.disagreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.disagreement.DifferenceEvent;
import nz.partnershipledger.events.disagreement.DisagreementEvent;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.disagreement.WordExplained;
import nz.partnershipledger.events.entry.AnswerEvent;
import org.jspecify.annotations.Nullable;

/** The differences of one partnership. To decide changes nothing; only what has happened does. */
public final class Disagreements {
    private final Map<DisagreementId, Difference> differences = new LinkedHashMap<>();

    /** Makes a history in which nothing is seen differently. */
    public Disagreements() {}

    /** All of them, as a snapshot holds them. */
    record InSnapshot(List<Difference> differences) {}

    /** Restores what a snapshot holds. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Disagreements(InSnapshot snapshot) {
        snapshot.differences.forEach(it -> differences.put(it.id(), it));
    }

    @JsonValue
    InSnapshot inSnapshot() {
        return new InSnapshot(List.copyOf(differences.values()));
    }

    /** Whether there is this one. */
    public boolean has(DisagreementId id) {
        return differences.containsKey(id);
    }

    /** The hui that what is asked about came up at, or null if it came up at none, or is not known. */
    public @Nullable HuiId huiOf(DisagreementCommand command) {
        return switch (command) {
            case RaiseDisagreement raise -> raise.origin().hui();
            case AboutADifference about -> {
                Difference difference = differences.get(about.disagreement());
                yield difference == null ? null : difference.hui();
            }
            case ExplainWord _ -> null;
        };
    }

    /**
     * Refuses what is asked about a guess that is not here, or that the actor may not know of. Its owner may confirm one that was not
     * shown to them here, if they were told its id.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if so
     */
    public void checkKnown(DisagreementCommand command, PersonId actor) {
        if (command instanceof AboutAGuess about) {
            Guess guess = guess(difference(about), about);
            if (!guess.isKnownTo(actor) && !(command instanceof ConfirmGuess && guess.isOf(actor))) {
                throw DisagreementRule.NO_SUCH_GUESS.refusal();
            }
        }
    }

    /**
     * Decides what a command records.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if a rule does not allow it
     */
    public List<DisagreementEvent> decide(DisagreementCommand command, Acting acting, Surroundings surroundings) {
        checkKnown(command, acting.person());
        return List.of(
                switch (command) {
                    case RaiseDisagreement raise -> {
                        DisagreementRule.THIS_DIFFERENCE_IS_ALREADY_RECORDED.check(!has(raise.disagreement()));
                        yield Raising.raise(raise, surroundings);
                    }
                    case AboutAGuess about ->
                        new Guessing(difference(about), guess(difference(about), about), acting.person(), surroundings)
                                .decide(about);
                    case AboutADifference about ->
                        new Differing(difference(about), acting.person(), surroundings).decide(about);
                    case ExplainWord explain -> Raising.explain(explain, acting.person(), surroundings.standing());
                });
    }

    private Difference difference(AboutADifference command) {
        Difference difference = differences.get(command.disagreement());
        if (difference == null) {
            throw DisagreementRule.NO_SUCH_DISAGREEMENT.refusal();
        }
        return difference;
    }

    private static Guess guess(Difference difference, AboutAGuess command) {
        return difference
                .guess(command.guess())
                .or(() -> Optional.ofNullable(command.kept()).map(Guess::begun))
                .orElseThrow(DisagreementRule.NO_SUCH_GUESS::refusal);
    }

    /**
     * Takes in what has happened.
     *
     * @param event what happened
     * @param version its version in this history, counted from 1
     */
    public void on(DisagreementEvent event, long version) {
        switch (event) {
            case DisagreementRaised raised -> differences.put(raised.disagreement(), Difference.begun(raised));
            case DifferenceEvent later ->
                differences.computeIfPresent(later.disagreement(), (_, it) -> it.after(later, version));
            case WordExplained _ -> {}
        }
    }

    /** Takes in what someone says of an entry: what one of those between says was not settled stands again. */
    public void on(AnswerEvent answer) {
        differences.replaceAll((_, it) -> it.after(answer));
    }
}
