package nz.partnershipledger.events.commitment;

import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipEvent;

/** A fact in the life of one promise. */
public sealed interface CommitmentEvent extends PartnershipEvent
        permits CommitmentProposed,
                CommitmentMade,
                CommitmentAccepted,
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
                ReasonShared {
    /** The promise it is about. */
    CommitmentId commitment();
}
