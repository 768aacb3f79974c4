package nz.partnershipledger.query.entry;

import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.Thing;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.commitment.WorkEvent.WorkId;
import nz.partnershipledger.events.entry.EntryShared;
import nz.partnershipledger.events.entry.EntryWidened;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;
import nz.partnershipledger.store.Catalogue;
import org.jspecify.annotations.Nullable;

/** The view of a partnership's time line: one row for each entry. */
public final class Timeline extends Fold<TimelineRow> {
    /** Hears all that happens in partnerships. */
    public Timeline() {
        super("timeline", TimelineRow.class, TimelineRow::position, "position");
        hears(PartnershipEvent.class, (it, rows) -> rows.add(row(it, it.event())));
        hears(
                EntryWidened.class,
                it -> Set.of(new Touched("partnership", it.partnership().value())),
                Timeline::widened);
        hears(
                EntryShared.class,
                it -> Set.of(new Touched("partnership", it.partnership().value())),
                Timeline::shared);
    }

    @Override
    public boolean keepsReaders() {
        return true;
    }

    @Override
    public boolean isFor(TimelineRow row, PersonId reader) {
        return row.isFor(reader);
    }

    /** A private entry stands in its author's stream. */
    @Override
    public boolean follows(StreamId stream) {
        return true;
    }

    private static void widened(Recorded<EntryWidened> recorded, Rows<TimelineRow> rows) {
        EntryWidened it = recorded.event();
        rows.changeWhere(
                row -> row.stream().equals(recorded.stream()) && row.version() == it.entry(),
                row -> row.readBy(it.audience().readers(row.recorder())));
    }

    /** It stands in the partnership from now on, and that it once did not is no entry to be read. */
    private static void shared(Recorded<EntryShared> recorded, Rows<TimelineRow> rows) {
        Set<Long> over = Set.of(recorded.event().entry(), recorded.version());
        rows.removeWhere(row -> row.stream().equals(recorded.stream()) && over.contains(row.version()));
    }

    private static TimelineRow row(Recorded<?> recorded, PartnershipEvent event) {
        Told told = Told.of(event);
        return new TimelineRow(
                recorded.position(),
                event.partnership(),
                recorded.stream() instanceof PersonId author ? author : null,
                recorded.version(),
                recorded.at(),
                event.on(),
                Catalogue.storedForm(event.getClass()).name(),
                event.feature(),
                recorded.recorder(),
                recorded.recorder().equals(told.by()) ? null : told.by(),
                recorded.source(),
                event.thing() instanceof CommitmentId promise ? promise : null,
                matterOf(event.thing()),
                event.hui(),
                Told.called(event),
                told.about(),
                told.sentence(),
                told.parts(),
                told.words(),
                event.audience().readers(recorded.recorder()));
    }

    /** The hui, the decision or the difference; what else there is has no page of its own. */
    private static @Nullable UUID matterOf(@Nullable Thing thing) {
        return switch (thing) {
            case HuiId hui -> hui.value();
            case DecisionId decision -> decision.value();
            case DisagreementId difference -> difference.value();
            case CommitmentId _, VoiceId _, GoingWellId _, DifficultyId _, DecisionMapId _, WorkId _ -> null;
            case null -> null;
        };
    }
}
