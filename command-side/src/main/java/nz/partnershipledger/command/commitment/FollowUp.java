package nz.partnershipledger.command.commitment;

import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/** Something asked about a promise that has been put down before. */
public sealed interface FollowUp extends CommitmentCommand
        permits AcceptCommitment,
                ConfirmCommitment,
                DeclineCommitment,
                WithdrawCommitment,
                NoteProgress,
                AskForAHand,
                RenegotiateCommitment,
                HandOverCommitment,
                KeepCommitment,
                MissCommitment,
                ReleaseCommitment,
                DisputeKeeping,
                ReopenCommitment,
                TakeBackEntry,
                DenyAgreement,
                ShareReason {
    /** Whose act it is, or null when it is the actor's own. */
    @Nullable
    PersonId by();

    /** Whom it reaches, or null for those whom the promise reaches. */
    @Nullable
    Audience audience();

    @Override
    default PersonId speaker(PersonId actor) {
        PersonId by = by();
        return by == null ? actor : by;
    }
}
