package nz.partnershipledger.query.decision;

import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.CommitmentEvent;
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

/** The view of how the plan was amended: one row for each time. */
public final class PlanAmendments implements Fold<PlanAmendmentRow> {
    @Override
    public String name() {
        return "plan_amendments";
    }

    @Override
    public Class<PlanAmendmentRow> row() {
        return PlanAmendmentRow.class;
    }

    @Override
    public List<String> key() {
        return List.of("entry");
    }

    @Override
    public Object keyOf(PlanAmendmentRow row) {
        return row.entry();
    }

    @Override
    public boolean follows(StreamId stream) {
        return stream instanceof PartnershipId;
    }

    @Override
    public Set<Touched> touches(LedgerEvent event) {
        return switch (event) {
            case PlanAmended amended -> Set.of();
            case MapEvent map -> Set.of();
            case MatterEvent matter -> Set.of();
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
    public void on(Recorded<? extends LedgerEvent> recorded, Rows<PlanAmendmentRow> rows) {
        switch (recorded.event()) {
            case PlanAmended amended -> rows.add(PlanAmendmentRow.of(amended, recorded.position()));
            case MapEvent map -> {}
            case MatterEvent matter -> {}
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
