package nz.partnershipledger.query.disagreement;

import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.decision.DecisionEvent;
import nz.partnershipledger.events.disagreement.CommonGroundNoted;
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
import org.jspecify.annotations.Nullable;

/** The view of guesses that are not yet checked: each is gone once its owner has answered it. */
public final class Guesses implements Fold<GuessRow> {
    @Override
    public String name() {
        return "guesses";
    }

    @Override
    public Class<GuessRow> row() {
        return GuessRow.class;
    }

    @Override
    public List<String> key() {
        return List.of("guess");
    }

    @Override
    public Object keyOf(GuessRow row) {
        return row.guess();
    }

    @Override
    public boolean follows(StreamId stream) {
        return stream instanceof PartnershipId;
    }

    @Override
    public Set<Touched> touches(LedgerEvent event) {
        return switch (event) {
            case PositionGuessed guessed -> touching(guessed.guess());
            case GuessShown shown -> touching(shown.guess());
            case GuessDeclined declined -> touching(declined.guess());
            case PositionTaken taken -> taken.guess() == null ? Set.of() : touching(taken.guess());
            case DisagreementRaised raised -> Set.of();
            case PositionConfirmed confirmed -> Set.of();
            case CommonGroundNoted noted -> Set.of();
            case DisagreementSettled settled -> Set.of();
            case DisagreementLeftStanding left -> Set.of();
            case DisagreementReopened reopened -> Set.of();
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
    public void on(Recorded<? extends LedgerEvent> recorded, Rows<GuessRow> rows) {
        switch (recorded.event()) {
            case PositionGuessed guessed -> rows.add(GuessRow.guessed(guessed));
            case GuessShown shown -> show(shown, rows);
            case GuessDeclined declined -> answered(declined.guess(), rows);
            case PositionTaken taken -> answered(taken.guess(), rows);
            case DisagreementRaised raised -> {}
            case PositionConfirmed confirmed -> {}
            case CommonGroundNoted noted -> {}
            case DisagreementSettled settled -> {}
            case DisagreementLeftStanding left -> {}
            case DisagreementReopened reopened -> {}
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

    private static Set<Touched> touching(GuessId guess) {
        return Set.of(new Touched("guess", guess.value()));
    }

    /** To its owner, who could not read that it was made, it begins here. */
    private static void show(GuessShown shown, Rows<GuessRow> rows) {
        if (rows.has(shown.guess())) {
            rows.change(shown.guess(), row -> row.shown(shown.on()));
        } else {
            rows.add(GuessRow.shown(shown));
        }
    }

    private static void answered(@Nullable GuessId guess, Rows<GuessRow> rows) {
        if (guess != null && rows.has(guess)) {
            rows.remove(guess);
        }
    }
}
