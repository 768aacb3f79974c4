package nz.partnershipledger.query.disagreement;

import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.disagreement.CommonGroundNoted;
import nz.partnershipledger.events.disagreement.DisagreementLeftStanding;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.disagreement.DisagreementReopened;
import nz.partnershipledger.events.disagreement.DisagreementSettled;
import nz.partnershipledger.events.disagreement.OpenDifferenceEvent;
import nz.partnershipledger.events.disagreement.PositionConfirmed;
import nz.partnershipledger.events.disagreement.PositionTaken;
import nz.partnershipledger.events.entry.AnswerEvent;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;

/** The view of what is seen differently: one row for each difference. */
public final class Disagreements extends Fold<DisagreementRow> {
    /** Hears what is seen differently and what becomes of it; a guess leaves no trace in what everyone reads. */
    public Disagreements() {
        super("disagreements", DisagreementRow.class, DisagreementRow::disagreement, "disagreement");
        hears(OpenDifferenceEvent.class, it -> rowsOf(it.disagreement().value()), Disagreements::seen);
        hears(AnswerEvent.class, it -> it.about() == null ? Set.of() : rowsOf(it.about()), Disagreements::answered);
    }

    private static void answered(Recorded<AnswerEvent> recorded, Rows<DisagreementRow> rows) {
        UUID about = recorded.event().about();
        if (about != null) {
            rows.changeIfThere(new DisagreementId(about), row -> row.answered(recorded.event(), recorded.position()));
        }
    }

    private static void seen(Recorded<OpenDifferenceEvent> recorded, Rows<DisagreementRow> rows) {
        long at = recorded.position();
        switch (recorded.event()) {
            case DisagreementRaised it -> rows.add(DisagreementRow.raised(it, at));
            case PositionTaken it -> rows.change(it.disagreement(), row -> row.held(it, at, recorded.version()));
            case PositionConfirmed it -> rows.change(it.disagreement(), row -> row.confirmed(it.by(), at));
            case CommonGroundNoted it -> rows.change(it.disagreement(), row -> row.foundInCommon(it, at));
            case DisagreementSettled it ->
                rows.change(it.disagreement(), row -> row.settled(it, at, recorded.version()));
            case DisagreementLeftStanding it -> rows.change(it.disagreement(), row -> row.leftStanding(it, at));
            case DisagreementReopened it -> rows.change(it.disagreement(), row -> row.reopened(it, at));
        }
    }
}
