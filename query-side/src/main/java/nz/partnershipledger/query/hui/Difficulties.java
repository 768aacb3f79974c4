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
import nz.partnershipledger.events.hui.VoiceEvent;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;

/** The view of difficulties: one row for each. They are about the situation, never about a person. */
public final class Difficulties implements Fold<DifficultyRow> {
    @Override
    public String name() {
        return "difficulties";
    }

    @Override
    public Class<DifficultyRow> row() {
        return DifficultyRow.class;
    }

    @Override
    public List<String> key() {
        return List.of("difficulty");
    }

    @Override
    public Object keyOf(DifficultyRow row) {
        return row.difficulty();
    }

    @Override
    public boolean follows(StreamId stream) {
        return stream instanceof PartnershipId;
    }

    @Override
    public Set<Touched> touches(LedgerEvent event) {
        return switch (event) {
            case DifficultyNamed difficulty ->
                Set.of(new Touched("difficulty", difficulty.difficulty().value()));
            case GatheringEvent gathering -> Set.of();
            case VoiceEvent voice -> Set.of();
            case GoingWellEvent goingWell -> Set.of();
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
    public void on(Recorded<? extends LedgerEvent> recorded, Rows<DifficultyRow> rows) {
        switch (recorded.event()) {
            case DifficultyNamed named -> rows.add(DifficultyRow.of(named, recorded));
            case GatheringEvent gathering -> {}
            case VoiceEvent voice -> {}
            case GoingWellEvent goingWell -> {}
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
