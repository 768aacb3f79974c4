package nz.partnershipledger.command;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.base.Marked;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.command.commitment.Commitments;
import nz.partnershipledger.command.decision.Decisions;
import nz.partnershipledger.command.disagreement.Disagreements;
import nz.partnershipledger.command.entry.Widenings;
import nz.partnershipledger.command.hui.AllHui;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Thing;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.commitment.WorkEvent.WorkId;
import org.jspecify.annotations.Nullable;

/** What each feature of a partnership may know of the others. */
record Here(
        Standing standing,
        Commitments commitments,
        AllHui hui,
        Decisions decisions,
        Disagreements disagreements,
        Widenings widenings)
        implements Surroundings {
    @Override
    public boolean has(Thing thing) {
        return switch (thing) {
            case HuiId id -> hui.has(id);
            case DifficultyId id ->
                hui.difficulty(id)
                        .map(this::now)
                        .filter(Audience.PARTNERSHIP::equals)
                        .isPresent();
            case DecisionId id -> decisions.has(id);
            case DisagreementId id -> disagreements.has(id);
            case CommitmentId id -> commitments.has(id);
            // Nothing links to what else there is.
            case VoiceId _, GoingWellId _, DecisionMapId _, WorkId _ -> false;
        };
    }

    @Override
    public Audience now(Marked entry) {
        return widenings.now(entry);
    }

    @Override
    public Set<PersonId> presentAt(HuiId id) {
        return hui.presentAt(id);
    }

    @Override
    public @Nullable LocalDate dayToCome(HuiId id) {
        return hui.dayToCome(id);
    }

    @Override
    public @Nullable PersonId minuteTakerNow(HuiId id) {
        return hui.minuteTakerNow(id);
    }
}
