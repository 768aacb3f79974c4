package nz.partnershipledger.query.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/** Says matters, with all their texts opened at once. */
final class DecisionTexts {
    private final Texts texts;

    private DecisionTexts(Texts texts) {
        this.texts = texts;
    }

    static DecisionTexts open(SealedTexts sealed, Collection<DecisionRow> matters) {
        return new DecisionTexts(Texts.open(
                sealed,
                matters.stream()
                        .flatMap(matter ->
                                textsIn(matter).stream().map(it -> new SealedTexts.Placed(matter.partnership(), it)))
                        .toList()));
    }

    private static List<PersonalText> textsIn(DecisionRow matter) {
        List<@Nullable PersonalText> found = new ArrayList<>();
        found.add(matter.question());
        found.add(matter.proposal());
        matter.hopes().forEach(it -> found.add(it.text()));
        matter.stances().forEach(it -> found.add(it.reason()));
        matter.handOvers().forEach(it -> found.add(it.text()));
        matter.reviews().forEach(it -> found.add(it.text()));
        if (matter.made() != null) {
            found.add(matter.made().outcome());
        }
        return found.stream()
                .filter(Objects::nonNull)
                .<PersonalText>map(Objects::requireNonNull)
                .toList();
    }

    Texts texts() {
        return texts;
    }

    /**
     * Says one.
     *
     * @param day the day on which it is judged whether it is to be looked at again
     */
    DecisionAnswer say(DecisionRow matter, LocalDate day) {
        return new DecisionAnswer(
                matter.decision(),
                matter.partnership(),
                said(matter.question()),
                said(matter.proposal()),
                matter.proposedBy(),
                matter.proposedOn(),
                matter.area(),
                inOrder(matter.neededBy()),
                matter.origin(),
                matter.state(),
                matter.isToBeReviewed(day),
                matter.hopes().stream()
                        .map(it -> new DecisionAnswer.Hope(it.person(), said(it.text()), it.confirmed(), it.saidOn()))
                        .toList(),
                matter.latestStances().stream().map(this::stood).toList(),
                matter.earlierStances().stream().map(this::stood).toList(),
                Objection.to(matter).stream()
                        .map(it -> new DecisionAnswer.Objected(
                                it.person(), texts.say(it.reason()), it.saidOn(), it.became()))
                        .toList(),
                matter.handOvers().stream()
                        .map(it -> new DecisionAnswer.HandedOver(
                                inOrder(it.people()), it.person(), texts.say(it.text()), it.saidOn()))
                        .toList(),
                made(matter.made()),
                matter.reviews().stream()
                        .map(it ->
                                new DecisionAnswer.Review(it.finding(), texts.say(it.text()), it.person(), it.saidOn()))
                        .toList(),
                matter.events());
    }

    private DecisionAnswer.Stood stood(DecisionRow.Stood it) {
        return new DecisionAnswer.Stood(it.person(), it.stance(), texts.say(it.reason()), it.confirmed(), it.saidOn());
    }

    private DecisionAnswer.@Nullable Made made(DecisionRow.@Nullable Made it) {
        return it == null
                ? null
                : new DecisionAnswer.Made(
                        it.how(), inOrder(it.people()), said(it.outcome()), it.reviewOn(), it.saidOn());
    }

    /** Sets have no order; answers are the same whenever nothing changed. */
    static List<PersonId> inOrder(Set<PersonId> people) {
        return people.stream().sorted(Comparator.comparing(PersonId::toString)).toList();
    }

    private Object said(PersonalText text) {
        return Texts.say(texts.read(text));
    }
}
