package nz.partnershipledger.query.decision;

import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.decision.DecisionMapConfirmed;
import nz.partnershipledger.events.decision.DecisionMapDrawn;
import nz.partnershipledger.events.decision.MapEvent;
import nz.partnershipledger.events.decision.MatterEvent;
import nz.partnershipledger.events.decision.PlanAmended;
import nz.partnershipledger.events.disagreement.DisagreementEvent;
import nz.partnershipledger.events.entry.EntryEvent;
import nz.partnershipledger.events.hui.HuiEvent;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;

/** The view of decision maps: one row for each that was drawn. */
public final class DecisionMaps implements Fold<DecisionMapRow> {
    @Override
    public String name() {
        return "decision_maps";
    }

    @Override
    public Class<DecisionMapRow> row() {
        return DecisionMapRow.class;
    }

    @Override
    public List<String> key() {
        return List.of("map");
    }

    @Override
    public Object keyOf(DecisionMapRow row) {
        return row.map();
    }

    @Override
    public boolean follows(StreamId stream) {
        return stream instanceof PartnershipId;
    }

    @Override
    public Set<Touched> touches(LedgerEvent event) {
        return switch (event) {
            case MapEvent map -> Set.of(new Touched("map", map.map().value()));
            case MatterEvent matter -> Set.of();
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
    public void on(Recorded<? extends LedgerEvent> recorded, Rows<DecisionMapRow> rows) {
        switch (recorded.event()) {
            case DecisionMapDrawn drawn -> rows.add(DecisionMapRow.drawn(drawn, recorded.position()));
            case DecisionMapConfirmed confirmed -> rows.change(confirmed.map(), DecisionMapRow::nowConfirmed);
            case MatterEvent matter -> {}
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
}
