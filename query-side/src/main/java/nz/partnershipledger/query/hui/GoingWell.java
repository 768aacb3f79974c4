package nz.partnershipledger.query.hui;

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
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.GatheringEvent;
import nz.partnershipledger.events.hui.GoingWellEvent;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.GoingWellSentHome;
import nz.partnershipledger.events.hui.VoiceEvent;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;

/** The view of what is going well: one row for each thing. */
public final class GoingWell implements Fold<GoingWellRow> {
    @Override
    public String name() {
        return "going_well";
    }

    @Override
    public Class<GoingWellRow> row() {
        return GoingWellRow.class;
    }

    @Override
    public List<String> key() {
        return List.of("goingWell");
    }

    @Override
    public Object keyOf(GoingWellRow row) {
        return row.goingWell();
    }

    @Override
    public boolean follows(StreamId stream) {
        return stream instanceof PartnershipId;
    }

    @Override
    public Set<Touched> touches(LedgerEvent event) {
        return switch (event) {
            case GoingWellEvent goingWell ->
                Set.of(new Touched("goingWell", goingWell.goingWell().value()));
            case GatheringEvent gathering -> Set.of();
            case VoiceEvent voice -> Set.of();
            case DifficultyNamed difficulty -> Set.of();
            case StandingEvent standing -> Set.of();
            case JourneyEvent journey -> Set.of();
            case CommitmentEvent commitment -> Set.of();
            case DecisionEvent decision -> Set.of();
            case DisagreementEvent disagreement -> Set.of();
            case EntryEvent entry -> Set.of();
            case PersonEvent person -> Set.of();
        };
    }

    @Override
    public void on(Recorded<? extends LedgerEvent> recorded, Rows<GoingWellRow> rows) {
        switch (recorded.event()) {
            case GoingWellNoted noted -> rows.add(GoingWellRow.of(noted, recorded));
            case GoingWellSentHome sent -> {
                if (rows.has(sent.goingWell())) {
                    rows.change(sent.goingWell(), row -> row.sentHome(sent.to(), sent.on(), recorded.position()));
                }
            }
            case GatheringEvent gathering -> {}
            case VoiceEvent voice -> {}
            case DifficultyNamed difficulty -> {}
            case StandingEvent standing -> {}
            case JourneyEvent journey -> {}
            case CommitmentEvent commitment -> {}
            case DecisionEvent decision -> {}
            case DisagreementEvent disagreement -> {}
            case EntryEvent entry -> {}
            case PersonEvent person -> {}
        }
    }
}
