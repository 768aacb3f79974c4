package nz.partnershipledger.query.decision;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.decision.DecisionHandedOver;
import nz.partnershipledger.events.decision.DecisionMade;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.decision.DecisionReviewed;
import nz.partnershipledger.events.decision.MapEvent;
import nz.partnershipledger.events.decision.MatterEvent;
import nz.partnershipledger.events.decision.OutcomeWished;
import nz.partnershipledger.events.decision.PlanAmended;
import nz.partnershipledger.events.decision.StanceConfirmed;
import nz.partnershipledger.events.decision.StanceTaken;
import nz.partnershipledger.events.disagreement.DisagreementEvent;
import nz.partnershipledger.events.entry.EntryEvent;
import nz.partnershipledger.events.hui.HuiEvent;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;

/** The view of what was to be decided: one row for each matter. */
public final class Decisions implements Fold<DecisionRow> {
    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public Class<DecisionRow> row() {
        return DecisionRow.class;
    }

    @Override
    public List<String> key() {
        return List.of("decision");
    }

    @Override
    public Object keyOf(DecisionRow row) {
        return row.decision();
    }

    @Override
    public boolean follows(StreamId stream) {
        return stream instanceof PartnershipId;
    }

    @Override
    public Set<Touched> touches(LedgerEvent event) {
        return switch (event) {
            case MatterEvent matter ->
                Set.of(new Touched("decision", matter.decision().value()));
            case MapEvent map -> Set.of();
            case PlanAmended amended -> Set.of();
            case StandingEvent standing -> Set.of();
            case JourneyEvent journey -> Set.of();
            case CommitmentEvent commitment -> Set.of();
            case HuiEvent hui -> Set.of();
            case DisagreementEvent disagreement -> Set.of();
            case EntryEvent entry -> Set.of();
            case PersonEvent person -> Set.of();
        };
    }

    @Override
    public void on(Recorded<? extends LedgerEvent> recorded, Rows<DecisionRow> rows) {
        switch (recorded.event()) {
            case MatterEvent matter -> on(matter, recorded.position(), rows);
            case MapEvent map -> {}
            case PlanAmended amended -> {}
            case StandingEvent standing -> {}
            case JourneyEvent journey -> {}
            case CommitmentEvent commitment -> {}
            case HuiEvent hui -> {}
            case DisagreementEvent disagreement -> {}
            case EntryEvent entry -> {}
            case PersonEvent person -> {}
        }
    }

    private static void on(MatterEvent event, long at, Rows<DecisionRow> rows) {
        UnaryOperator<DecisionRow> change = switch (event) {
            case DecisionProposed proposed -> {
                rows.add(proposed(proposed, at));
                yield UnaryOperator.identity();
            }
            case OutcomeWished it ->
                row -> row.wished(new DecisionRow.Hope(it.by(), it.text(), it.confirmed(), it.on(), at));
            case StanceTaken it ->
                row -> row.stood(new DecisionRow.Stood(it.by(), it.stance(), it.reason(), it.confirmed(), it.on(), at));
            case StanceConfirmed it -> row -> row.stanceConfirmed(it.by(), at);
            case DecisionHandedOver it ->
                row -> row.handedOver(new DecisionRow.HandedOver(it.to(), it.by(), it.text(), it.on(), at));
            case DecisionMade it ->
                row -> row.decided(
                        new DecisionRow.Made(it.how(), it.decidedBy(), it.outcome(), it.reviewOn(), it.on(), at));
            case DecisionReviewed it ->
                row -> row.reviewed(new DecisionRow.Review(it.finding(), it.text(), it.by(), it.on(), at));
        };
        rows.change(event.decision(), change);
    }

    private static DecisionRow proposed(DecisionProposed proposed, long at) {
        return new DecisionRow(
                proposed.decision(),
                proposed.partnership(),
                proposed.question(),
                proposed.proposal(),
                proposed.proposedBy(),
                proposed.on(),
                proposed.area(),
                proposed.neededBy(),
                proposed.origin(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(at));
    }
}
