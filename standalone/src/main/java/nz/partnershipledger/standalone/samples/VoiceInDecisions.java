package nz.partnershipledger.standalone.samples;

import java.util.Map;
import java.util.Set;
import nz.partnershipledger.command.decision.AboutAMatter.HandOverDecision;
import nz.partnershipledger.command.decision.AboutAMatter.MakeDecision;
import nz.partnershipledger.command.decision.AboutAMatter.ReviewDecision;
import nz.partnershipledger.command.decision.AboutAMatter.TakeStance;
import nz.partnershipledger.command.decision.AboutAMatter.WishOutcome;
import nz.partnershipledger.command.decision.DecisionCommand.AmendPlan;
import nz.partnershipledger.command.decision.DecisionCommand.DrawDecisionMap;
import nz.partnershipledger.command.decision.DecisionCommand.ProposeDecision;
import nz.partnershipledger.command.decision.Recipients;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.standalone.samples.Told.Matter;
import org.jspecify.annotations.Nullable;

/** What someone in a story does where something is decided. */
abstract class VoiceInDecisions extends VoiceAtHui {
    VoiceInDecisions(Story story, SamplePerson person, PersonId id) {
        super(story, person, id);
    }

    // Before it is decided.

    Matter proposes(String question, String proposal, DecisionArea area, Detail... details) {
        Matter matter = new Matter();
        return does(
                matter,
                pen -> new ProposeDecision(
                        pen.partnership(),
                        matter.id(),
                        pen.words(question),
                        pen.words(proposal),
                        id(),
                        area,
                        Set.of(),
                        Detail.origin(details),
                        pen.today()));
    }

    Told hopes(Matter forWhat, String text) {
        return does(pen -> new WishOutcome(
                pen.partnership(), forWhat.id(), pen.words(text), null, pen.today(), Audience.PARTNERSHIP));
    }

    Told supports(Matter it) {
        return stands(it, Stance.SUPPORT, null);
    }

    Told supports(Matter it, String why) {
        return stands(it, Stance.SUPPORT, why);
    }

    Told supportsWithConcerns(Matter it, String concerns) {
        return stands(it, Stance.SUPPORT_WITH_CONCERNS, concerns);
    }

    Told standsAside(Matter it, String why) {
        return stands(it, Stance.STAND_ASIDE, why);
    }

    Told objects(Matter it, String why) {
        return stands(it, Stance.OBJECT, why);
    }

    private Told stands(Matter it, Stance stance, @Nullable String why) {
        return does(pen -> new TakeStance(
                pen.partnership(), it.id(), null, stance, pen.wordsIfAny(why), pen.today(), Audience.PARTNERSHIP));
    }

    Told handsOver(Matter it, Voice whom, String text) {
        return does(pen -> new HandOverDecision(
                pen.partnership(), it.id(), Recipients.of(Set.of(whom.id())), pen.words(text), null, pen.today()));
    }

    // How it is decided.

    Told records(Matter it, DecidedHow how, String outcome, Voice... decided) {
        return does(pen -> new MakeDecision(
                pen.partnership(), it.id(), how, ids(decided), Set.of(), pen.words(outcome), null, pen.today()));
    }

    /** With a day on which they look at it again. */
    Told records(Matter it, DecidedHow how, String outcome, Detail.By review, Voice... decided) {
        return does(pen -> new MakeDecision(
                pen.partnership(),
                it.id(),
                how,
                ids(decided),
                Set.of(),
                pen.words(outcome),
                review.day(),
                pen.today()));
    }

    Told finds(Matter it, Finding finding, String text) {
        return does(pen ->
                new ReviewDecision(pen.partnership(), it.id(), finding, pen.words(text), null, Set.of(), pen.today()));
    }

    // Who decides, as they feel it.

    Told feelsWhoDecides(Map<DecisionArea, Decider> areas) {
        return does(pen -> new DrawDecisionMap(pen.partnership(), DecisionMapId.random(), null, areas, pen.today()));
    }

    Told amendsThePlan(String text) {
        return does(pen -> new AmendPlan(pen.partnership(), pen.words(text), null, pen.today()));
    }
}
