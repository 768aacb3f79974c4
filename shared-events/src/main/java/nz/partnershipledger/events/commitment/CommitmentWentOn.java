package nz.partnershipledger.events.commitment;

/** A fact about a promise that has begun. */
public sealed interface CommitmentWentOn extends CommitmentEvent
        permits CommitmentAccepted,
                CommitmentConfirmed,
                CommitmentDeclined,
                CommitmentWithdrawn,
                ProgressNoted,
                HandAskedFor,
                CommitmentRenegotiated,
                AgreementDenied,
                HandOverOffered,
                HandOverAccepted,
                HandOverDeclined,
                CommitmentKept,
                CommitmentMissed,
                CommitmentReleased,
                KeepingDisputed,
                CommitmentReopened,
                CommitmentEntryTakenBack,
                ReasonShared,
                ChangeAskedFor,
                ChangeWithdrawn {}
