package nz.partnershipledger.query.entry;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.HuiId;
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
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.store.Catalogue;
import org.jspecify.annotations.Nullable;

/** The view of a partnership's time line: one row for each entry. */
public final class Timeline extends Fold<TimelineRow> {
    /** Hears all that happens in partnerships. */
    public Timeline() {
        super("timeline", TimelineRow.class, TimelineRow::position, "position");
        hears(PartnershipEvent.class, (it, rows) -> rows.add(row(it, it.event())));
    }

    /** A private entry stands in its author's stream. */
    @Override
    public boolean follows(StreamId stream) {
        return true;
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
