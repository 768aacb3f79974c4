package nz.partnershipledger.query.hui;

import java.util.function.UnaryOperator;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.hui.AccessBarrierRemoved;
import nz.partnershipledger.events.hui.AgendaItemAdded;
import nz.partnershipledger.events.hui.AgendaShared;
import nz.partnershipledger.events.hui.ConfidentialityStated;
import nz.partnershipledger.events.hui.GatheringEvent;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.HuiCancelled;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.events.hui.HuiOpened;
import nz.partnershipledger.events.hui.HuiPostponed;
import nz.partnershipledger.events.hui.HuiReflectedOn;
import nz.partnershipledger.events.hui.MinuteTakerNamed;
import nz.partnershipledger.events.hui.MinutesCorrected;
import nz.partnershipledger.events.hui.MinutesShared;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;

/** The view of hui: one row for each. */
public final class Hui extends Fold<HuiRow> {
    /** Hears what comes of hui. */
    public Hui() {
        super("hui", HuiRow.class, HuiRow::hui, "hui");
        hears(GatheringEvent.class, it -> rowsOf(it.hui().value()), Hui::happened);
    }

    private static void happened(Recorded<GatheringEvent> recorded, Rows<HuiRow> rows) {
        switch (recorded.event()) {
            case HuiCalled called -> rows.add(HuiChange.called(called, recorded.position()));
            case MinuteTakerNamed named -> change(recorded, rows, row -> row.minutesBy(named.minuteTaker()));
            case AgendaItemAdded it ->
                change(
                        recorded,
                        rows,
                        row -> row.added(new HuiRow.Item(
                                it.item(), it.part(), it.text(), it.suggestedBy(), it.confirmed(), it.on())));
            case AgendaShared shared -> change(recorded, rows, row -> row.agendaShared(shared.to(), shared.on()));
            case AccessBarrierRemoved it ->
                change(recorded, rows, row -> row.barrierRemoved(HuiChange.said(it.what(), it.by(), true, recorded)));
            case HuiPostponed postponed -> change(recorded, rows, row -> row.postponed(postponed));
            case HuiCancelled cancelled -> change(recorded, rows, row -> row.cancelled(cancelled));
            case HuiOpened opened -> change(recorded, rows, row -> row.opened(opened.on()));
            case HuiHeld held -> change(recorded, rows, row -> row.held(held));
            case ConfidentialityStated stated -> change(recorded, rows, row -> row.confidentialityStated(stated.on()));
            case MinutesShared shared -> change(recorded, rows, row -> row.minutesShared(shared, recorded.position()));
            case MinutesCorrected it ->
                change(recorded, rows, row -> row.corrected(HuiChange.said(it.text(), it.by(), true, recorded)));
            case HuiReflectedOn it ->
                change(
                        recorded,
                        rows,
                        row -> row.reflectedOn(HuiChange.said(it.text(), it.by(), it.confirmed(), recorded)));
        }
    }

    /** Who left may be named by an entry about a hui that was called without them. */
    private static void change(Recorded<GatheringEvent> recorded, Rows<HuiRow> rows, UnaryOperator<HuiChange> change) {
        rows.changeIfThere(recorded.event().hui(), HuiChange.by(recorded, change));
    }
}
