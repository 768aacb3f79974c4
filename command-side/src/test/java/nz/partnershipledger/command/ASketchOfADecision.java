package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MADE_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.uuid;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.command.decision.AboutAMatter.ConfirmStance;
import nz.partnershipledger.command.decision.AboutAMatter.HandOverDecision;
import nz.partnershipledger.command.decision.AboutAMatter.MakeDecision;
import nz.partnershipledger.command.decision.AboutAMatter.ReviewDecision;
import nz.partnershipledger.command.decision.AboutAMatter.TakeStance;
import nz.partnershipledger.command.decision.AboutAMatter.WishOutcome;
import nz.partnershipledger.command.decision.DecisionCommand.AmendPlan;
import nz.partnershipledger.command.decision.DecisionCommand.ConfirmDecisionMap;
import nz.partnershipledger.command.decision.DecisionCommand.DrawDecisionMap;
import nz.partnershipledger.command.decision.DecisionCommand.ProposeDecision;
import nz.partnershipledger.command.decision.Recipients;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.decision.DecisionHandedOver;
import nz.partnershipledger.events.decision.DecisionMade;
import nz.partnershipledger.events.decision.DecisionMapConfirmed;
import nz.partnershipledger.events.decision.DecisionMapDrawn;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.decision.DecisionReviewed;
import nz.partnershipledger.events.decision.OutcomeWished;
import nz.partnershipledger.events.decision.PlanAmended;
import nz.partnershipledger.events.decision.StanceConfirmed;
import nz.partnershipledger.events.decision.StanceTaken;
import org.jspecify.annotations.Nullable;

/** An invented matter to decide in the partnership of the sketch: what may be asked about it, and what may have happened. */
final class ASketchOfADecision {
    static final DecisionId MATTER = new DecisionId(uuid(40));
    static final DecisionMapId MAP = new DecisionMapId(uuid(41));
    static final Map<DecisionArea, Decider> AREAS = Map.of(DecisionArea.GOALS, Decider.SHARED);

    private ASketchOfADecision() {}

    static ProposeDecision propose(PersonId proposer, Origin origin, LocalDate on) {
        return new ProposeDecision(
                TEAM,
                MATTER,
                words(40),
                words(41),
                proposer,
                DecisionArea.STRATEGIES_AT_SCHOOL,
                Set.of(NAN),
                origin,
                on);
    }

    static DecisionProposed proposal(PersonId proposer, Origin origin) {
        return new DecisionProposed(
                TEAM,
                MATTER,
                words(40),
                words(41),
                proposer,
                DecisionArea.STRATEGIES_AT_SCHOOL,
                Set.of(NAN),
                origin,
                MADE_ON);
    }

    static DecisionProposed proposal() {
        return proposal(FACILITATOR, Origin.UNSAID);
    }

    static WishOutcome wish(@Nullable PersonId by) {
        return new WishOutcome(TEAM, MATTER, words(42), by, LATER, Audience.PARTNERSHIP);
    }

    static OutcomeWished wished(PersonId by, boolean confirmed) {
        return new OutcomeWished(TEAM, MATTER, by, words(42), confirmed, LATER, Audience.PARTNERSHIP);
    }

    static TakeStance stand(@Nullable PersonId by, Stance stance) {
        return stand(by, stance, stance == Stance.OBJECT ? words(43) : null);
    }

    static TakeStance stand(@Nullable PersonId by, Stance stance, @Nullable PersonalText reason) {
        return new TakeStance(TEAM, MATTER, by, stance, reason, LATER, Audience.PARTNERSHIP);
    }

    static StanceTaken stood(PersonId by, Stance stance, boolean confirmed) {
        return new StanceTaken(
                TEAM,
                MATTER,
                by,
                stance,
                stance == Stance.OBJECT ? words(43) : null,
                confirmed,
                LATER,
                Audience.PARTNERSHIP);
    }

    static ConfirmStance confirmStance() {
        return new ConfirmStance(TEAM, MATTER, LATER);
    }

    static StanceConfirmed stanceConfirmed(PersonId by) {
        return new StanceConfirmed(TEAM, MATTER, by, LATER, Audience.PARTNERSHIP);
    }

    static HandOverDecision handOver(PersonId... to) {
        return new HandOverDecision(TEAM, MATTER, Recipients.of(Set.of(to)), words(44), null, LATER);
    }

    static DecisionHandedOver handedOver(PersonId by, PersonId... to) {
        return new DecisionHandedOver(TEAM, MATTER, Set.of(to), words(44), by, LATER);
    }

    static MakeDecision decide(DecidedHow how, PersonId... decidedBy) {
        return new MakeDecision(TEAM, MATTER, how, Set.of(decidedBy), Set.of(), words(45), LATER.plusMonths(1), LATER);
    }

    static DecisionMade decided(DecidedHow how, PersonId... decidedBy) {
        return new DecisionMade(
                TEAM, MATTER, how, Set.of(decidedBy), Set.of(NAN, MOKO), words(45), LATER.plusMonths(1), LATER);
    }

    static ReviewDecision review(Finding finding, @Nullable PersonalText text) {
        return new ReviewDecision(TEAM, MATTER, finding, text, null, Set.of(), LATER);
    }

    static DecisionReviewed reviewed(PersonId by, Finding finding, @Nullable PersonalText text) {
        return new DecisionReviewed(TEAM, MATTER, finding, text, by, Set.of(), LATER);
    }

    static DrawDecisionMap draw(@Nullable PersonId by) {
        return new DrawDecisionMap(TEAM, MAP, by, AREAS, LATER);
    }

    static DecisionMapDrawn drawn(PersonId by, boolean confirmed) {
        return new DecisionMapDrawn(TEAM, MAP, by, AREAS, confirmed, LATER);
    }

    static ConfirmDecisionMap confirmMap() {
        return new ConfirmDecisionMap(TEAM, MAP, LATER);
    }

    static DecisionMapConfirmed mapConfirmed(PersonId by) {
        return new DecisionMapConfirmed(TEAM, MAP, by, LATER);
    }

    static AmendPlan amend(@Nullable PersonId by) {
        return new AmendPlan(TEAM, words(46), by, LATER);
    }

    static PlanAmended amended(PersonId by, boolean confirmed) {
        return new PlanAmended(TEAM, words(46), by, confirmed, LATER);
    }
}
