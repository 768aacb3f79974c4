package nz.partnershipledger.query.brief;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.brief.Briefing.Dated;
import nz.partnershipledger.query.decision.DecisionAnswer;
import nz.partnershipledger.query.decision.DecisionDesk;
import nz.partnershipledger.query.decision.DecisionState;
import nz.partnershipledger.query.disagreement.DisagreementAnswer;
import nz.partnershipledger.query.disagreement.DisagreementDesk;
import nz.partnershipledger.query.entry.AnswersInWords;
import nz.partnershipledger.query.entry.EntryAnswer.Answered;
import nz.partnershipledger.query.page.Said;

/**
 * What was agreed about how they work together, as far as the record knows: decisions about what is shared and about hui, how differences were
 * settled, and what they see alike. What somebody decided alone, or somebody says is not so, was not agreed.
 */
final class HowWeWork implements PartOfBrief {
    private static final Set<DecisionArea> AREAS = EnumSet.of(DecisionArea.SHARING, DecisionArea.HUI);

    private final DecisionDesk decisions;
    private final DisagreementDesk differences;

    HowWeWork(DecisionDesk decisions, DisagreementDesk differences) {
        this.decisions = decisions;
        this.differences = differences;
    }

    @Override
    public Map<ForWhom, Integer> places() {
        return Map.of(ForWhom.TABLE, 50, ForWhom.HANDING_ON, 40);
    }

    @Override
    public Brief.Part of(Briefing briefing) {
        Saying say = briefing.say();
        Said naming = briefing.naming(Stream.<PersonId>of());
        List<Dated> agreed = new ArrayList<>();
        for (DecisionAnswer it : briefing.open(decisions.decisions().page(briefing.seen(), Map.of()))
                .items()) {
            DecisionAnswer.Made made = it.made();
            if (made != null
                    && it.state() == DecisionState.MADE
                    && it.area() != null
                    && AREAS.contains(it.area())
                    && made.how() != DecidedHow.UNILATERAL
                    && Answered.notSo(made.answers()).isEmpty()) {
                agreed.add(new Dated(
                        made.on(),
                        Brief.Line.said(
                                say.label("brief.agreed.decided", made.on()),
                                naming.text(made.outcome()),
                                AnswersInWords.unlessConfirmed(made.confirmed(), made.answers(), naming))));
            }
        }
        for (DisagreementAnswer it : briefing.open(differences.disagreements().page(briefing.seen(), Map.of()))
                .items()) {
            it.settlements().stream()
                    .filter(settled -> Answered.notSo(settled.answers()).isEmpty())
                    .map(settled -> new Dated(
                            settled.on(),
                            Brief.Line.said(
                                    say.label("brief.agreed.settled", settled.on()),
                                    naming.text(settled.agreement()),
                                    AnswersInWords.unlessConfirmed(settled.confirmed(), settled.answers(), naming))))
                    .forEach(agreed::add);
            it.commonGround().stream()
                    .filter(common -> Answered.notSo(common.answers()).isEmpty())
                    .map(common -> new Dated(
                            common.on(),
                            Brief.Line.said(
                                    say.label("brief.agreed.alike", common.on()),
                                    naming.text(common.text()),
                                    AnswersInWords.unlessConfirmed(common.confirmed(), common.answers(), naming))))
                    .forEach(agreed::add);
        }
        return Brief.Part.of("agreed", say, Dated.latestFirst(agreed.stream()));
    }
}
