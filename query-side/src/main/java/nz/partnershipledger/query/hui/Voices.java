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
import nz.partnershipledger.events.hui.VoiceConfirmed;
import nz.partnershipledger.events.hui.VoiceEvent;
import nz.partnershipledger.events.hui.VoiceHeard;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;

/** The view of who was heard: one row for each voice. */
public final class Voices implements Fold<VoiceRow> {
    @Override
    public String name() {
        return "voices";
    }

    @Override
    public Class<VoiceRow> row() {
        return VoiceRow.class;
    }

    @Override
    public List<String> key() {
        return List.of("voice");
    }

    @Override
    public Object keyOf(VoiceRow row) {
        return row.voice();
    }

    @Override
    public boolean follows(StreamId stream) {
        return stream instanceof PartnershipId;
    }

    @Override
    public Set<Touched> touches(LedgerEvent event) {
        return switch (event) {
            case VoiceEvent voice -> Set.of(new Touched("voice", voice.voice().value()));
            case GatheringEvent gathering -> Set.of();
            case GoingWellEvent goingWell -> Set.of();
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
    public void on(Recorded<? extends LedgerEvent> recorded, Rows<VoiceRow> rows) {
        switch (recorded.event()) {
            case VoiceHeard heard -> rows.add(VoiceRow.of(heard, recorded));
            case VoiceConfirmed confirmed -> {
                if (rows.has(confirmed.voice())) {
                    rows.change(confirmed.voice(), row -> row.confirmedAt(recorded.position()));
                }
            }
            case GatheringEvent gathering -> {}
            case GoingWellEvent goingWell -> {}
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
