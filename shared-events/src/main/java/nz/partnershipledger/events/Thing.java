package nz.partnershipledger.events;

import java.util.UUID;

/** Something that entries are about: it begins with one of them, and others say what became of it. */
public sealed interface Thing
        permits CommitmentId, DecisionId, DecisionMapId, DisagreementId, HuiId, VoiceId, GoingWellId, DifficultyId {
    /** The bare id. */
    UUID value();
}
