package nz.partnershipledger.query.hui;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.decision.DecisionEvent;
import nz.partnershipledger.events.disagreement.DisagreementEvent;
import nz.partnershipledger.events.entry.EntryEvent;
import nz.partnershipledger.events.hui.AccessBarrierRemoved;
import nz.partnershipledger.events.hui.AgendaItemAdded;
import nz.partnershipledger.events.hui.AgendaShared;
import nz.partnershipledger.events.hui.ConfidentialityStated;
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.GatheringEvent;
import nz.partnershipledger.events.hui.GoingWellEvent;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.HuiCancelled;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.events.hui.HuiOpened;
import nz.partnershipledger.events.hui.HuiPostponed;
import nz.partnershipledger.events.hui.HuiReflectedOn;
import nz.partnershipledger.events.hui.MinuteTakerNamed;
import nz.partnershipledger.events.hui.MinutesCorrected;
import nz.partnershipledger.events.hui.MinutesShared;
import nz.partnershipledger.events.hui.VoiceEvent;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;

/** The view of hui: one row for each. */
public final class Hui implements Fold<HuiRow> {
    @Override
    public String name() {
        return "hui";
    }

    @Override
    public Class<HuiRow> row() {
        return HuiRow.class;
    }

    @Override
    public List<String> key() {
        return List.of("hui");
    }

    @Override
    public Object keyOf(HuiRow row) {
        return row.hui();
    }

    @Override
    public boolean follows(StreamId stream) {
        return stream instanceof PartnershipId;
    }

    @Override
    public Set<Touched> touches(LedgerEvent event) {
        return switch (event) {
            case GatheringEvent gathering ->
                Set.of(new Touched("hui", gathering.hui().value()));
            case VoiceEvent voice -> Set.of();
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
    public void on(Recorded<? extends LedgerEvent> recorded, Rows<HuiRow> rows) {
        switch (recorded.event()) {
            case GatheringEvent event -> happened(as(recorded, event), rows);
            case VoiceEvent voice -> {}
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

    private static Recorded<GatheringEvent> as(Recorded<?> recorded, GatheringEvent event) {
        return new Recorded<>(
                event,
                recorded.stream(),
                recorded.version(),
                recorded.position(),
                recorded.at(),
                recorded.recorder(),
                recorded.source());
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
        if (rows.has(recorded.event().hui())) {
            rows.change(recorded.event().hui(), HuiChange.by(recorded, change));
        }
    }
}
