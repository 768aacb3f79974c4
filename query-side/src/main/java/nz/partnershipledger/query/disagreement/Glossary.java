package nz.partnershipledger.query.disagreement;

import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.decision.DecisionEvent;
import nz.partnershipledger.events.disagreement.DifferenceEvent;
import nz.partnershipledger.events.disagreement.WordExplained;
import nz.partnershipledger.events.entry.EntryEvent;
import nz.partnershipledger.events.hui.HuiEvent;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;

/** The view of what words mean to people: the glossary of a partnership. */
public final class Glossary implements Fold<GlossaryRow> {
    @Override
    public String name() {
        return "glossary";
    }

    @Override
    public Class<GlossaryRow> row() {
        return GlossaryRow.class;
    }

    @Override
    public List<String> key() {
        return List.of("entry");
    }

    @Override
    public Object keyOf(GlossaryRow row) {
        return row.entry();
    }

    @Override
    public boolean follows(StreamId stream) {
        return stream instanceof PartnershipId;
    }

    @Override
    public Set<Touched> touches(LedgerEvent event) {
        return switch (event) {
            case WordExplained word -> Set.of();
            case DifferenceEvent difference -> Set.of();
            case StandingEvent standing -> Set.of();
            case JourneyEvent journey -> Set.of();
            case CommitmentEvent commitment -> Set.of();
            case HuiEvent hui -> Set.of();
            case DecisionEvent decision -> Set.of();
            case EntryEvent entry -> Set.of();
            case PersonEvent person -> Set.of();
        };
    }

    @Override
    public void on(Recorded<? extends LedgerEvent> recorded, Rows<GlossaryRow> rows) {
        switch (recorded.event()) {
            case WordExplained word -> rows.add(GlossaryRow.of(word, recorded.position()));
            case DifferenceEvent difference -> {}
            case StandingEvent standing -> {}
            case JourneyEvent journey -> {}
            case CommitmentEvent commitment -> {}
            case HuiEvent hui -> {}
            case DecisionEvent decision -> {}
            case EntryEvent entry -> {}
            case PersonEvent person -> {}
        }
    }
}
