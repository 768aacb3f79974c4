package nz.partnershipledger.query.disagreement;

import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.decision.DecisionEvent;
import nz.partnershipledger.events.disagreement.CommonGroundNoted;
import nz.partnershipledger.events.disagreement.DifferenceEvent;
import nz.partnershipledger.events.disagreement.DisagreementLeftStanding;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.disagreement.DisagreementReopened;
import nz.partnershipledger.events.disagreement.DisagreementSettled;
import nz.partnershipledger.events.disagreement.GuessDeclined;
import nz.partnershipledger.events.disagreement.GuessShown;
import nz.partnershipledger.events.disagreement.PositionConfirmed;
import nz.partnershipledger.events.disagreement.PositionGuessed;
import nz.partnershipledger.events.disagreement.PositionTaken;
import nz.partnershipledger.events.disagreement.WordExplained;
import nz.partnershipledger.events.entry.EntryEvent;
import nz.partnershipledger.events.hui.HuiEvent;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;

/** The view of what is seen differently: one row for each difference. */
public final class Disagreements implements Fold<DisagreementRow> {
    @Override
    public String name() {
        return "disagreements";
    }

    @Override
    public Class<DisagreementRow> row() {
        return DisagreementRow.class;
    }

    @Override
    public List<String> key() {
        return List.of("disagreement");
    }

    @Override
    public Object keyOf(DisagreementRow row) {
        return row.disagreement();
    }

    @Override
    public boolean follows(StreamId stream) {
        return stream instanceof PartnershipId;
    }

    @Override
    public Set<Touched> touches(LedgerEvent event) {
        return switch (event) {
            case DifferenceEvent difference ->
                Set.of(new Touched("disagreement", difference.disagreement().value()));
            case WordExplained word -> Set.of();
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
    public void on(Recorded<? extends LedgerEvent> recorded, Rows<DisagreementRow> rows) {
        switch (recorded.event()) {
            case DifferenceEvent difference -> on(difference, recorded.position(), rows);
            case WordExplained word -> {}
            case StandingEvent standing -> {}
            case JourneyEvent journey -> {}
            case CommitmentEvent commitment -> {}
            case HuiEvent hui -> {}
            case DecisionEvent decision -> {}
            case EntryEvent entry -> {}
            case PersonEvent person -> {}
        }
    }

    /** A guess leaves no trace in what everyone reads. */
    private static void on(DifferenceEvent event, long at, Rows<DisagreementRow> rows) {
        switch (event) {
            case DisagreementRaised it -> rows.add(DisagreementRow.raised(it, at));
            case PositionTaken it -> rows.change(it.disagreement(), row -> row.held(it, at));
            case PositionConfirmed it -> rows.change(it.disagreement(), row -> row.confirmed(it.by(), at));
            case PositionGuessed guessed -> {}
            case GuessShown shown -> {}
            case GuessDeclined declined -> {}
            case CommonGroundNoted it -> rows.change(it.disagreement(), row -> row.foundInCommon(it, at));
            case DisagreementSettled it -> rows.change(it.disagreement(), row -> row.settled(it, at));
            case DisagreementLeftStanding it -> rows.change(it.disagreement(), row -> row.leftStanding(it, at));
            case DisagreementReopened it -> rows.change(it.disagreement(), row -> row.reopened(it, at));
        }
    }
}
