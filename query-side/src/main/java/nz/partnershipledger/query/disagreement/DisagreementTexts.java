package nz.partnershipledger.query.disagreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.disagreement.Position;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/** Says differences and guesses, with all their texts opened at once. */
final class DisagreementTexts {
    private final Texts texts;

    private DisagreementTexts(Texts texts) {
        this.texts = texts;
    }

    static DisagreementTexts open(
            SealedTexts sealed, Collection<DisagreementRow> differences, Collection<GuessRow> guesses) {
        List<SealedTexts.Placed> placed = new ArrayList<>();
        for (DisagreementRow difference : differences) {
            List<@Nullable PersonalText> found = new ArrayList<>();
            found.add(difference.topic());
            difference.positions().forEach(it -> addTo(found, it.seen()));
            difference.commonGround().forEach(it -> found.add(it.text()));
            difference.settlements().forEach(it -> found.add(it.agreement()));
            difference.standings().forEach(it -> found.add(it.text()));
            difference.reopenings().forEach(it -> found.add(it.text()));
            found.stream()
                    .filter(Objects::nonNull)
                    .forEach(it ->
                            placed.add(new SealedTexts.Placed(difference.partnership(), Objects.requireNonNull(it))));
        }
        for (GuessRow guess : guesses) {
            List<@Nullable PersonalText> found = new ArrayList<>();
            addTo(found, guess.guessed());
            found.stream()
                    .filter(Objects::nonNull)
                    .forEach(it -> placed.add(new SealedTexts.Placed(guess.partnership(), Objects.requireNonNull(it))));
        }
        return new DisagreementTexts(Texts.open(sealed, placed));
    }

    private static void addTo(List<@Nullable PersonalText> found, Position position) {
        found.add(position.explanation());
        found.add(position.intervention());
        found.add(position.responsibility());
    }

    Texts texts() {
        return texts;
    }

    Object said(PersonalText text) {
        return Texts.say(texts.read(text));
    }

    /**
     * Says one.
     *
     * @param day the day on which it is judged whether the day to come back to it has come
     */
    DisagreementAnswer say(DisagreementRow it, LocalDate day) {
        return new DisagreementAnswer(
                it.disagreement(),
                it.partnership(),
                said(it.topic()),
                it.about(),
                it.people().stream()
                        .sorted(Comparator.comparing(PersonId::toString))
                        .toList(),
                it.raisedBy(),
                it.raisedOn(),
                it.origin(),
                it.state(),
                it.revisitOn(),
                it.isToBeRevisited(day),
                it.latestPositions().stream().map(this::held).toList(),
                it.earlierPositions().stream().map(this::held).toList(),
                it.commonGround().stream()
                        .map(common ->
                                new DisagreementAnswer.Common(said(common.text()), common.person(), common.saidOn()))
                        .toList(),
                it.settlements().stream()
                        .map(settled -> new DisagreementAnswer.Settled(
                                settled.how(),
                                said(settled.agreement()),
                                settled.commitments().stream()
                                        .sorted(Comparator.comparing(CommitmentId::toString))
                                        .toList(),
                                settled.saidOn()))
                        .toList(),
                it.standings().stream()
                        .map(left ->
                                new DisagreementAnswer.Left(texts.say(left.text()), left.revisitOn(), left.saidOn()))
                        .toList(),
                it.reopenings().stream()
                        .map(reopened -> new DisagreementAnswer.Reopened(
                                texts.say(reopened.text()), reopened.person(), reopened.saidOn()))
                        .toList(),
                it.events());
    }

    private DisagreementAnswer.Held held(DisagreementRow.Held it) {
        return new DisagreementAnswer.Held(
                it.person(),
                texts.say(it.seen().explanation()),
                texts.say(it.seen().intervention()),
                texts.say(it.seen().responsibility()),
                it.confirmed(),
                it.saidOn());
    }

    GridAnswer.Guess say(GuessRow it) {
        return new GridAnswer.Guess(
                it.guess(),
                it.disagreement(),
                it.person(),
                it.guessedBy(),
                texts.say(it.guessed().explanation()),
                texts.say(it.guessed().intervention()),
                texts.say(it.guessed().responsibility()),
                it.shownOn());
    }
}
