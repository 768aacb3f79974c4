package nz.partnershipledger.query.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.decision.MatterEvent;
import nz.partnershipledger.events.disagreement.DifferenceEvent;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.GatheringEvent;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.VoiceHeard;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;
import nz.partnershipledger.store.Catalogue;
import org.jspecify.annotations.Nullable;

/** The view of a partnership's time line: one row for each entry. */
public final class Timeline implements Fold<TimelineRow> {
    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public Class<TimelineRow> row() {
        return TimelineRow.class;
    }

    @Override
    public List<String> key() {
        return List.of("position");
    }

    @Override
    public Object keyOf(TimelineRow row) {
        return row.position();
    }

    @Override
    public boolean follows(StreamId stream) {
        return true;
    }

    @Override
    public Set<Touched> touches(LedgerEvent event) {
        return Set.of();
    }

    @Override
    public void on(Recorded<? extends LedgerEvent> recorded, Rows<TimelineRow> rows) {
        switch (recorded.event()) {
            case PartnershipEvent event -> rows.add(row(recorded, event));
            case PersonEvent person -> {}
        }
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
                featureOf(event),
                recorded.recorder(),
                recorded.recorder().equals(told.by()) ? null : told.by(),
                recorded.source(),
                event instanceof CommitmentEvent promised ? promised.commitment() : null,
                matterOf(event),
                huiOf(event),
                Told.called(event),
                told.about(),
                told.sentence(),
                told.parts(),
                told.words(),
                readers(recorded, event.audience()));
    }

    private static @Nullable UUID matterOf(PartnershipEvent event) {
        return switch (event) {
            case GatheringEvent gathering -> gathering.hui().value();
            case MatterEvent matter -> matter.decision().value();
            case DifferenceEvent difference -> difference.disagreement().value();
            default -> null;
        };
    }

    private static @Nullable HuiId huiOf(PartnershipEvent event) {
        return switch (event) {
            case GatheringEvent gathering -> gathering.hui();
            case VoiceHeard heard -> heard.hui();
            case GoingWellNoted noted -> noted.hui();
            case DifficultyNamed named -> named.hui();
            case CommitmentMade made -> made.promise().origin().hui();
            case CommitmentProposed proposed -> proposed.promise().origin().hui();
            case DecisionProposed proposed -> proposed.origin().hui();
            case DisagreementRaised raised -> raised.origin().hui();
            default -> null;
        };
    }

    private static String featureOf(PartnershipEvent event) {
        String home = event.getClass().getPackageName();
        return home.substring(home.lastIndexOf('.') + 1);
    }

    private static @Nullable Set<PersonId> readers(Recorded<?> recorded, Audience audience) {
        return switch (audience) {
            case Audience.Everyone everyone -> null;
            case Audience.Named named -> {
                Set<PersonId> readers = new HashSet<>(named.people());
                readers.add(recorded.recorder());
                yield readers;
            }
            case Audience.AuthorAlone alone -> Set.of(recorded.recorder());
        };
    }
}
