package nz.partnershipledger.query.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.brief.Briefing.Dated;
import nz.partnershipledger.query.commitment.CommitmentStatus;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.commitment.FollowThroughDesk;
import nz.partnershipledger.query.decision.DecisionAnswer;
import nz.partnershipledger.query.decision.DecisionDesk;
import nz.partnershipledger.query.disagreement.DisagreementDesk;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.entry.Silence;
import nz.partnershipledger.query.entry.TimelineDesk;
import nz.partnershipledger.query.entry.TimelineReading;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/**
 * Moments at which it stuck, in the order of time and no other: they say what happened and not through whom. Nobody is counted, and nothing is
 * weighed against anything.
 */
final class StickyMoments implements PartOfBrief {
    private final FollowThroughDesk promises;
    private final DisagreementDesk differences;
    private final DecisionDesk decisions;
    private final TimelineDesk timeline;

    StickyMoments(
            FollowThroughDesk promises, DisagreementDesk differences, DecisionDesk decisions, TimelineDesk timeline) {
        this.promises = promises;
        this.differences = differences;
        this.decisions = decisions;
        this.timeline = timeline;
    }

    @Override
    public Map<ForWhom, Integer> places() {
        return Map.of(ForWhom.FACILITATOR, 70);
    }

    @Override
    public Brief.Part of(Briefing briefing) {
        List<Dated> moments = new ArrayList<>();
        Said naming = briefing.naming(Stream.<PersonId>of());
        briefing.open(promises.listWithin(briefing.seen()))
                .items()
                .forEach(it -> promise(it, briefing, naming, moments));
        briefing.open(differences.disagreements().page(briefing.seen(), Map.of()))
                .items()
                .forEach(it -> moments.add(
                        moment(briefing, "brief.sticky.differently", it.raisedOn(), naming.text(it.topic()))));
        briefing.open(decisions.decisions().page(briefing.seen(), Map.of()))
                .items()
                .forEach(it -> decision(it, briefing, naming, moments));
        briefing
                .open(timeline.timeline(
                        briefing.seen(), Map.of(), briefing.say().locale()))
                .items()
                .stream()
                .filter(it -> !EntryAnswer.Answered.notSo(it.answers()).isEmpty())
                .forEach(it -> moments.add(
                        moment(briefing, "brief.sticky.not-so", it.on(), new Written(it.summary(), false))));
        Silence.in(TimelineReading.of(briefing.seen()), briefing.seen().day())
                .forEach(it -> moments.add(new Dated(
                        it.from(),
                        Brief.Line.of(briefing.say()
                                .label("brief.sticky.silence", it.from(), it.to(), Long.toString(it.weeks()))))));
        return Brief.Part.of("sticky", briefing.say(), Dated.inOrder(moments.stream()));
    }

    private static void promise(Item it, Briefing briefing, Said naming, List<Dated> moments) {
        if (it.status() == CommitmentStatus.MISSED || it.disputed()) {
            moments.add(moment(
                    briefing,
                    it.disputed() ? "brief.sticky.disputed" : "brief.sticky.missed",
                    Objects.requireNonNullElse(
                            briefing.days().get(it.events().getLast()),
                            briefing.seen().day()),
                    naming.text(it.what())));
        }
    }

    private static void decision(DecisionAnswer it, Briefing briefing, Said naming, List<Dated> moments) {
        it.objections()
                .forEach(objected -> moments.add(
                        moment(briefing, "brief.sticky.objected", objected.on(), naming.text(it.question()))));
        DecisionAnswer.Made made = it.made();
        if (made != null && made.how() == DecidedHow.UNILATERAL) {
            moments.add(moment(briefing, "brief.sticky.alone", made.on(), naming.text(it.question())));
        }
    }

    private static Dated moment(Briefing briefing, String key, LocalDate on, @Nullable Written what) {
        Saying say = briefing.say();
        return new Dated(on, Brief.Line.said(say.label(key, on), what));
    }
}
