package nz.partnershipledger.query.entry;

import static nz.partnershipledger.query.entry.Told.act;
import static nz.partnershipledger.query.entry.Told.day;
import static nz.partnershipledger.query.entry.Told.said;
import static nz.partnershipledger.query.entry.Told.saying;
import static nz.partnershipledger.query.entry.Told.several;
import static nz.partnershipledger.query.entry.Told.term;

import nz.partnershipledger.events.decision.DecisionEvent;
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

/** How decisions are told. */
final class ToldOfDecisions {
    private ToldOfDecisions() {}

    static Told of(DecisionEvent event) {
        return switch (event) {
            case DecisionProposed it -> act(it, it.proposedBy(), said(it.proposal()), said(it.question()));
            case OutcomeWished it -> act(it, it.by(), said(it.text()));
            case StanceTaken it -> act(it, it.by(), term("stance", it.stance())).with(it.reason());
            case StanceConfirmed it -> act(it, it.by());
            case DecisionHandedOver it -> act(it, it.by(), several(it.to())).with(it.text());
            case DecisionMade it -> {
                Told made = saying(it, said(it.outcome()), term("decided", it.how()), several(it.decidedBy()));
                yield it.reviewOn() == null ? made : made.variant("review", day(it.reviewOn()));
            }
            case DecisionReviewed it ->
                act(it, it.by(), term("finding", it.finding())).with(it.text());
            case DecisionMapDrawn it -> act(it, it.by());
            case DecisionMapConfirmed it -> act(it, it.by());
            case PlanAmended it -> act(it, it.by(), said(it.text()));
        };
    }
}
