package nz.partnershipledger.query.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.query.decision.DecisionAnswer;
import nz.partnershipledger.query.decision.DecisionDesk;
import nz.partnershipledger.query.decision.DecisionWords;
import nz.partnershipledger.query.entry.AnswersInWords;
import nz.partnershipledger.query.entry.Word;
import nz.partnershipledger.query.page.Said;

/** How decisions were made, where people stood, and what came of them. */
final class Decided implements PartOfBrief {
    private final DecisionDesk decisions;

    Decided(DecisionDesk decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<ForWhom, Integer> places() {
        return Map.of(ForWhom.FACILITATOR, 50, ForWhom.HANDING_ON, 50);
    }

    @Override
    public Brief.Part of(Briefing briefing) {
        List<DecisionAnswer> matters = briefing.open(decisions.decisions().page(briefing.seen(), Map.of()))
                .items()
                .reversed();
        Said naming = briefing.naming(matters.stream()
                .flatMap(it -> Stream.concat(
                        it.stances().stream().map(DecisionAnswer.Stood::by),
                        it.made() == null ? Stream.of() : it.made().decidedBy().stream())));
        return Brief.Part.of(
                "decided",
                briefing.say(),
                matters.stream().map(it -> line(it, naming)).toList());
    }

    private static Brief.Line line(DecisionAnswer it, Said naming) {
        Saying say = naming.say();
        DecisionAnswer.Made made = it.made();
        List<String> beside = new ArrayList<>();
        it.stances()
                .forEach(stood -> beside.add(say.label(
                        "decision.stood",
                        naming.name(stood.by()),
                        stood.on(),
                        say.label("stance." + stood.stance().name()))));
        if (made != null) {
            beside.add(say.label(
                    "brief.decided.by", DecisionWords.how(made, naming), naming.names(made.decidedBy()), made.on()));
        }
        it.reviews().stream()
                .filter(review -> Word.of(review.confirmed(), review.answers()) != Word.NOT_SO)
                .forEach(review -> beside.add(say.label(
                        "brief.decided.reviewed",
                        review.on(),
                        say.label("finding." + review.finding().name()))));
        if (made == null && !it.handOvers().isEmpty()) {
            DecisionAnswer.HandedOver last = it.handOvers().getLast();
            beside.add(say.label("decision.left-to", naming.names(last.to())));
            Stream.ofNullable(AnswersInWords.unlessConfirmed(last.confirmed(), last.answers(), naming))
                    .forEach(beside::add);
        }
        return Brief.Line.said(
                        say.label("brief.decided.matter", naming.said(it.question())),
                        naming.text(made == null ? it.proposal() : made.outcome()),
                        beside.toArray(String[]::new))
                .standing(DecisionWords.state(it, naming));
    }
}
