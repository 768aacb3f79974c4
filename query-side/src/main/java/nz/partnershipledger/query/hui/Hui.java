package nz.partnershipledger.query.hui;

import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.hui.AccessBarrierRemoved;
import nz.partnershipledger.events.hui.AgendaItemAdded;
import nz.partnershipledger.events.hui.AgendaShared;
import nz.partnershipledger.events.hui.ConfidentialityStated;
import nz.partnershipledger.events.hui.GatheringEvent;
import nz.partnershipledger.events.hui.HuiAnswered;
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
        hears(HuiCalled.class, (it, rows) -> rows.add(HuiRow.called(it.event(), it.position())));
    }

    /** Who left may be named by an entry about a hui that was called without them. */
    private static void happened(Recorded<GatheringEvent> recorded, Rows<HuiRow> rows) {
        long at = recorded.position();
        rows.changeIfThere(
                recorded.event().hui(),
                row -> changed(row, recorded.event(), at).noted(at));
    }

    private static HuiRow changed(HuiRow row, GatheringEvent event, long at) {
        return switch (event) {
            case HuiCalled _ -> row;
            case MinuteTakerNamed it -> row.with(row.preparation().minutesBy(it.minuteTaker()));
            case AgendaItemAdded it -> row.with(row.preparation().with(HuiRow.Item.of(it)));
            case AgendaShared it -> row.with(row.preparation().shared(new HuiRow.AgendaShared(it.to(), it.on())));
            case AccessBarrierRemoved it ->
                row.with(row.preparation().without(new HuiRow.Said(it.what(), it.by(), true, it.on(), at)));
            case HuiAnswered it -> row.with(row.preparation().answered(HuiRow.Answered.of(it, at)));
            case HuiPostponed it -> row.postponed(it);
            case HuiCancelled it -> row.cancelled(it);
            case HuiOpened it -> row.with(row.gathering().opened(it.on())).becomes(HuiState.OPENED);
            case HuiHeld it -> row.with(row.gathering().held(it)).becomes(HuiState.HELD);
            case ConfidentialityStated it -> row.with(row.gathering().confidentialityStated(it.on()));
            case MinutesShared it ->
                row.with(row.afterwards()
                                .with(new HuiRow.Minutes(
                                        it.notes(), HuiRow.Noted.in(it), it.proofreaders(), it.on(), at)))
                        .becomes(HuiState.MINUTES_SHARED);
            case MinutesCorrected it ->
                row.with(row.afterwards().corrected(new HuiRow.Said(it.text(), it.by(), true, it.on(), at)));
            case HuiReflectedOn it ->
                row.with(
                        row.afterwards().reflectedOn(new HuiRow.Said(it.text(), it.by(), it.confirmed(), it.on(), at)));
        };
    }
}
