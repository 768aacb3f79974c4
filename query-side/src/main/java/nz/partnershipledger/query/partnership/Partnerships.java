package nz.partnershipledger.query.partnership;

import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.entry.AnswerEvent;
import nz.partnershipledger.events.journey.ElementEntered;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.FacilitatorChanged;
import nz.partnershipledger.events.partnership.LeavingAskedFor;
import nz.partnershipledger.events.partnership.LeavingWithdrawn;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.partnership.PartnershipRenamed;
import nz.partnershipledger.events.partnership.SightEvent;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.partnership.TierChanged;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;

/** The view of partnerships: what they are, who stands where in them, and where they are on their journey. */
public final class Partnerships extends Fold<PartnershipRow> {
    /** Hears who stands where, and where they go. */
    public Partnerships() {
        super("partnerships", PartnershipRow.class, PartnershipRow::partnership, "partnership");
        hears(StandingEvent.class, it -> rowsOf(it.partnership().value()), Partnerships::stood);
        hears(SightEvent.class, it -> rowsOf(it.partnership().value()), Partnerships::paused);
        hears(JourneyEvent.class, it -> rowsOf(it.partnership().value()), Partnerships::moved);
        hears(AnswerEvent.class, it -> rowsOf(it.partnership().value()), Partnerships::answered);
    }

    /** Whose sight is paused is told to those who look after it alone. */
    @Override
    public boolean keepsItsTime() {
        return true;
    }

    @Override
    public boolean keepsReaders() {
        return true;
    }

    private static void stood(Recorded<StandingEvent> recorded, Rows<PartnershipRow> rows) {
        switch (recorded.event()) {
            case PartnershipFormed it -> rows.add(PartnershipRow.formed(it));
            case PartnerJoined it -> rows.change(it.partnership(), row -> row.joined(it, Agreed.of(recorded, it)));
            case LeavingAskedFor it ->
                rows.change(it.partnership(), row -> row.askedToLeave(it, Agreed.of(recorded, it)));
            case LeavingWithdrawn it -> rows.change(it.partnership(), row -> row.askedToLeaveNoMore(it.person()));
            case PartnerLeft it -> rows.change(it.partnership(), row -> row.left(it, Agreed.of(recorded, it)));
            case FacilitatorChanged it ->
                rows.change(it.partnership(), row -> row.facilitatedBy(it.to(), Agreed.of(recorded, it)));
            case TierChanged it ->
                rows.change(it.partnership(), row -> row.withTier(it.tier(), Agreed.of(recorded, it)));
            case PartnershipRenamed it ->
                rows.change(it.partnership(), row -> row.called(it.label(), Agreed.of(recorded, it)));
        }
    }

    private static void paused(Recorded<SightEvent> recorded, Rows<PartnershipRow> rows) {
        rows.change(recorded.event().partnership(), row -> row.paused(recorded.event()));
    }

    private static void answered(Recorded<AnswerEvent> recorded, Rows<PartnershipRow> rows) {
        rows.change(recorded.event().partnership(), row -> row.answered(recorded.event(), recorded.version()));
    }

    private static void moved(Recorded<JourneyEvent> recorded, Rows<PartnershipRow> rows) {
        switch (recorded.event()) {
            case ElementEntered it -> rows.change(it.partnership(), row -> row.entered(it, Agreed.of(recorded, it)));
        }
    }
}
