package nz.partnershipledger.query.entry;

import static nz.partnershipledger.query.entry.Told.act;
import static nz.partnershipledger.query.entry.Told.saying;
import static nz.partnershipledger.query.entry.Told.someone;
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
            case DecisionProposed it ->
                saying(
                                "decision-proposed",
                                someone(it.proposedBy()),
                                new Part.Said(it.proposal()),
                                new Part.Said(it.question()))
                        .by(it.proposedBy());
            case OutcomeWished it ->
                act("outcome-wished", it.by(), new Part.Matter(it.decision().value()), new Part.Said(it.text()));
            case StanceTaken it ->
                act("stance-taken", it.by(), new Part.Matter(it.decision().value()), term("stance", it.stance()))
                        .with(it.reason());
            case StanceConfirmed it ->
                act("stance-confirmed", it.by(), new Part.Matter(it.decision().value()));
            case DecisionHandedOver it ->
                act(
                                "decision-handed-over",
                                it.by(),
                                new Part.Matter(it.decision().value()),
                                new Part.Several(it.to()))
                        .with(it.text());
            case DecisionMade it ->
                it.reviewOn() == null
                        ? saying(
                                "decision-made",
                                new Part.Matter(it.decision().value()),
                                new Part.Said(it.outcome()),
                                term("decided", it.how()),
                                new Part.Several(it.decidedBy()))
                        : saying(
                                "decision-made.review",
                                new Part.Matter(it.decision().value()),
                                new Part.Said(it.outcome()),
                                term("decided", it.how()),
                                new Part.Several(it.decidedBy()),
                                new Part.Day(it.reviewOn()));
            case DecisionReviewed it ->
                act("decision-reviewed", it.by(), new Part.Matter(it.decision().value()), term("finding", it.finding()))
                        .with(it.text());
            case DecisionMapDrawn it ->
                saying("decision-map-drawn", someone(it.by())).by(it.by());
            case DecisionMapConfirmed it ->
                saying("decision-map-confirmed", someone(it.by())).by(it.by());
            case PlanAmended it -> act("plan-amended", it.by(), new Part.Said(it.text()));
        };
    }
}
