package nz.partnershipledger.events;

import java.util.UUID;
import nz.partnershipledger.events.commitment.WorkEvent.WorkId;

/** Something that entries are about: it begins with one of them, and others say what became of it. */
public sealed interface Thing
        permits CommitmentId,
                DecisionId,
                DecisionMapId,
                DifficultyId,
                DisagreementId,
                GoingWellId,
                HuiId,
                VoiceId,
                WorkId {
    /** The bare id. */
    UUID value();
}
