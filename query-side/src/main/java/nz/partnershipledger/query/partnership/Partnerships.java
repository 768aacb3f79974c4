package nz.partnershipledger.query.partnership;

import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.decision.DecisionEvent;
import nz.partnershipledger.events.disagreement.DisagreementEvent;
import nz.partnershipledger.events.entry.EntryEvent;
import nz.partnershipledger.events.hui.HuiEvent;
import nz.partnershipledger.events.journey.ElementEntered;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.FacilitatorChanged;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.partnership.TierChanged;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;

/** The view of partnerships: what they are, who stands where in them, and where they are on their journey. */
public final class Partnerships implements Fold<PartnershipRow> {
    @Override
    public String name() {
        return "partnerships";
    }

    @Override
    public Class<PartnershipRow> row() {
        return PartnershipRow.class;
    }

    @Override
    public List<String> key() {
        return List.of("partnership");
    }

    @Override
    public Object keyOf(PartnershipRow row) {
        return row.partnership();
    }

    @Override
    public boolean follows(StreamId stream) {
        return stream instanceof PartnershipId;
    }

    @Override
    public Set<Touched> touches(LedgerEvent event) {
        return switch (event) {
            case StandingEvent standing ->
                Set.of(new Touched("partnership", standing.partnership().value()));
            case JourneyEvent journey ->
                Set.of(new Touched("partnership", journey.partnership().value()));
            case CommitmentEvent commitment -> Set.of();
            case HuiEvent hui -> Set.of();
            case DecisionEvent decision -> Set.of();
            case DisagreementEvent disagreement -> Set.of();
            case EntryEvent entry -> Set.of();
            case PersonEvent person -> Set.of();
        };
    }

    @Override
    public void on(Recorded<? extends LedgerEvent> recorded, Rows<PartnershipRow> rows) {
        long version = recorded.version();
        switch (recorded.event()) {
            case PartnershipFormed formed -> rows.add(PartnershipRow.formed(formed));
            case PartnerJoined joined ->
                rows.change(joined.partnership(), row -> row.joined(joined.person(), joined.role(), joined.on()));
            case PartnerLeft left ->
                rows.change(left.partnership(), row -> row.left(left.person(), left.on(), version));
            case FacilitatorChanged changed ->
                rows.change(changed.partnership(), row -> row.facilitatedBy(changed.to()));
            case TierChanged changed -> rows.change(changed.partnership(), row -> row.withTier(changed.tier()));
            case ElementEntered entered -> rows.change(entered.partnership(), row -> row.entered(entered));
            case CommitmentEvent commitment -> {}
            case HuiEvent hui -> {}
            case DecisionEvent decision -> {}
            case DisagreementEvent disagreement -> {}
            case EntryEvent entry -> {}
            case PersonEvent person -> {}
        }
    }
}
