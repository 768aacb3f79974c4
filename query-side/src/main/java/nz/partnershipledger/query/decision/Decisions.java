package nz.partnershipledger.query.decision;

import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.decision.DecisionHandedOver;
import nz.partnershipledger.events.decision.DecisionMade;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.decision.DecisionReviewed;
import nz.partnershipledger.events.decision.MatterEvent;
import nz.partnershipledger.events.decision.OutcomeWished;
import nz.partnershipledger.events.decision.StanceConfirmed;
import nz.partnershipledger.events.decision.StanceTaken;
import nz.partnershipledger.events.entry.AnswerEvent;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;

/** The view of what was to be decided: one row for each matter. */
public final class Decisions extends Fold<DecisionRow> {
    /** Hears what is proposed and what becomes of it. */
    public Decisions() {
        super("decisions", DecisionRow.class, DecisionRow::decision, "decision");
        hears(MatterEvent.class, it -> rowsOf(it.decision().value()), Decisions::decided);
        hears(AnswerEvent.class, it -> it.about() == null ? Set.of() : rowsOf(it.about()), Decisions::answered);
    }

    private static void answered(Recorded<AnswerEvent> recorded, Rows<DecisionRow> rows) {
        UUID about = recorded.event().about();
        if (about != null) {
            rows.changeIfThere(new DecisionId(about), row -> row.answered(recorded.event(), recorded.position()));
        }
    }

    private static void decided(Recorded<MatterEvent> recorded, Rows<DecisionRow> rows) {
        long at = recorded.position();
        switch (recorded.event()) {
            case DecisionProposed it -> rows.add(DecisionRow.proposed(it, recorded.recorder(), at));
            case OutcomeWished it -> rows.change(it.decision(), row -> row.wished(it, at, recorded.version()));
            case StanceTaken it -> rows.change(it.decision(), row -> row.stood(it, at, recorded.version()));
            case StanceConfirmed it -> rows.change(it.decision(), row -> row.confirmed(it.by(), at));
            case DecisionHandedOver it -> rows.change(it.decision(), row -> row.handedOver(it, at, recorded.version()));
            case DecisionMade it -> rows.change(it.decision(), row -> row.decided(it, at));
            case DecisionReviewed it -> rows.change(it.decision(), row -> row.reviewed(it, at));
        }
    }
}
